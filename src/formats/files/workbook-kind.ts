/** Says what an Excel workbook holds from the names of its columns, on the first of its sheets with a header of ours. */
import { type NamedSheet, workbookCell } from '../returns/workbook-sheets.ts';
import { MOST_LINES_ABOVE, type TableKind, tableKindOf } from './table-kind.ts';

/** Null for a workbook in none of our layouts. */
export function workbookKindOf(sheets: readonly NamedSheet[]): TableKind | null {
  for (const { data } of sheets) {
    for (const row of data.slice(0, MOST_LINES_ABOVE)) {
      const cells = row.map(workbookCell);
      const kind = tableKindOf(cells.map((cell) => (typeof cell === 'string' ? cell : '')));
      if (kind) return kind;
    }
  }
  return null;
}
