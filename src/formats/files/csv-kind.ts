/**
 * Says what a table of text holds from the names of its columns: a return of local figures, a budget, savings, a register,
 * or, where it is none of them, an official file, whose reader has its own sentences for what is none.
 *
 * Must not use the record scanner: that is at its quickest while it has only one thing to do, and an official file comes next.
 */
import { looksLikeBudget } from '../budget/looks-like-budget.ts';
import { looksLikeSavings } from '../budget/looks-like-savings.ts';
import { looksLikeRegister } from '../register/looks-like-register.ts';
import { looksLikeReturn } from '../returns/looks-like-return.ts';

export type CsvKind = 'official' | 'return' | 'register' | 'budget' | 'savings';

/** Titles above the header are passed over as far as this. */
const MOST_LINES_ABOVE = 20;
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
      if (looksLikeReturn(fields)) return 'return';
      if (looksLikeBudget(fields)) return 'budget';
      if (looksLikeSavings(fields)) return 'savings';
      if (looksLikeRegister(fields)) return 'register';
    }
  }
  return 'official';
}

/** The name of a column, which has no quotation marks of its own. */
function unquoted(field: string): string {
  return field.trim().replace(/^"(.*)"$/, '$1');
}
