/**
 * Says what a table of text holds from the names of its columns: one of our own layouts, or, where it is in none of them, an
 * official file, whose reader has its own sentences for what is none.
 *
 * Must not use the record scanner: that is at its quickest while it has only one thing to do, and an official file comes next.
 */
import { looksLikeFinanceReturn } from '../finance/looks-like-finance-return.ts';
import { MOST_LINES_ABOVE, type TableKind, tableKindOf } from './table-kind.ts';

export type CsvKind = 'official' | TableKind;

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
      const kind = tableKindOf(line.split(delimiter).map(unquoted));
      if (kind) return kind;
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
