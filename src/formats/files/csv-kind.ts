/**
 * Says what a table of text holds from the names of its columns: a return of local figures, a budget, savings, a register, a published finance return,
 * or, where it is none of them, an official file, whose reader has its own sentences for what is none.
 *
 * Must not use the record scanner: that is at its quickest while it has only one thing to do, and an official file comes next.
 */
import { looksLikeBudget } from '../budget/looks-like-budget.ts';
import { looksLikeSavings } from '../budget/looks-like-savings.ts';
import { looksLikeFinanceReturn } from '../finance/looks-like-finance-return.ts';
import { looksLikeRegister } from '../register/looks-like-register.ts';
import { looksLikeReturn } from '../returns/looks-like-return.ts';

export type CsvKind = 'official' | 'finance' | 'return' | 'register' | 'budget' | 'savings';

/** Titles above the header are passed over as far as this. */
const MOST_LINES_ABOVE = 20;
const MOST_RECORDS_ABOVE = 40;
/** More than twenty lines of any header take. */
const ENOUGH = 16_384;
const DELIMITERS = [',', ';', '\t'];

/** `sample` is the beginning of the file as UTF-8. */
export function csvKindOf(sample: Uint8Array): CsvKind {
  const text = new TextDecoder().decode(sample.subarray(0, ENOUGH));
  const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  for (const delimiter of DELIMITERS) {
    for (const line of lines.slice(0, MOST_LINES_ABOVE)) {
      const fields = line.split(delimiter).map(unquoted);
      if (looksLikeFinanceReturn(fields)) return 'finance';
      if (looksLikeReturn(fields)) return 'return';
      if (looksLikeBudget(fields)) return 'budget';
      if (looksLikeSavings(fields)) return 'savings';
      if (looksLikeRegister(fields)) return 'register';
    }
  }
  return isFinance(text) ? 'finance' : 'official';
}

/** Published finance returns alone have column names that run over several lines, and many lines above them. */
function isFinance(text: string): boolean {
  if (!/\be-?\s?code/i.test(text)) return false;
  const records = wholeRecords(text).slice(0, MOST_RECORDS_ABOVE);
  return DELIMITERS.some((delimiter) =>
    records.some((record) => looksLikeFinanceReturn(record.split(delimiter).map(unquoted))),
  );
}

/** Lines joined for as long as a quotation mark is open. */
function wholeRecords(text: string): string[] {
  const records: string[] = [];
  let open = false;
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (open) records.push(`${records.pop() ?? ''} ${line}`);
    else records.push(line);
    if (line.split('"').length % 2 === 0) open = !open;
  }
  return records;
}

/** The name of a column, which has no quotation marks of its own. */
function unquoted(field: string): string {
  return field.trim().replace(/^"(.*)"$/, '$1');
}
