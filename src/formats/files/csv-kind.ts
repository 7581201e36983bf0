/**
 * Says what a table of text holds from the names of its columns: a return of local figures, a budget, savings, a register,
 * or, where it is none of them, an official file, whose reader has its own sentences for what is none.
 */

import { looksLikeBudget } from '../budget/looks-like-budget.ts';
import { looksLikeSavings } from '../budget/looks-like-savings.ts';
import { createRecordScanner } from '../csv/record-scanner.ts';
import { fieldText } from '../csv/scanned-record.ts';
import { looksLikeRegister } from '../register/looks-like-register.ts';
import { looksLikeReturn } from '../returns/looks-like-return.ts';

export type CsvKind = 'official' | 'return' | 'register' | 'budget' | 'savings';

/** Titles above the header are passed over as far as this. */
const MOST_LINES_ABOVE = 20;
const DELIMITERS = [',', ';', '\t'].map((text) => text.charCodeAt(0));

/** `sample` is the beginning of the file as UTF-8. */
export function csvKindOf(sample: Uint8Array): CsvKind {
  for (const delimiter of DELIMITERS) {
    for (const fields of firstLines(sample, delimiter)) {
      if (looksLikeReturn(fields)) return 'return';
      if (looksLikeBudget(fields)) return 'budget';
      if (looksLikeSavings(fields)) return 'savings';
      if (looksLikeRegister(fields)) return 'register';
    }
  }
  return 'official';
}

function firstLines(sample: Uint8Array, delimiter: number): string[][] {
  const lines: string[][] = [];
  const scanner = createRecordScanner((record) => {
    if (lines.length < MOST_LINES_ABOVE)
      lines.push(Array.from({ length: record.fields }, (_, i) => fieldText(record, i)));
  }, delimiter);
  scanner.push(sample);
  scanner.end();
  return lines;
}
