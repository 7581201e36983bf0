/**
 * Says what a table of text holds from the names of its columns: one of our own layouts, or, where it is in none of them, an
 * official file, whose reader has its own sentences for what is none.
 *
 * Must not use the record scanner: that is at its quickest while it has only one thing to do, and an official file comes next.
 */
import { MOST_LINES_ABOVE, type TableKind, tableKindOf } from './table-kind.ts';

export type CsvKind = 'official' | TableKind;

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
  return 'official';
}

/** The name of a column, which has no quotation marks of its own. */
function unquoted(field: string): string {
  return field.trim().replace(/^"(.*)"$/, '$1');
}
