/** Which rows a part of the form has, and what a cell of it is called. A part that is one record has one row, always. */
import { rowsCell, rowsOfText } from '../entry-cells.ts';
import type { ListColumn, ListSpec } from './list-spec.ts';

/** The row of what is asked once for all rows. No row of records has its name, nor that of the only one. */
export const FOR_ALL = 'all';

export const ONLY = 'only';

export function rowsIn({ id, isSingle }: ListSpec, textOf: (cell: string) => string): readonly string[] {
  return isSingle ? [ONLY] : rowsOfText(textOf(rowsCell(id)));
}

/** "Cause, cause 1", "Lowest outturn, range", "As at, all schemes"; as a screen reader calls the cell. `nth` is from 1. */
export function cellName(
  { item, isSingle }: ListSpec,
  { row, nth }: { readonly row: string; readonly nth: number },
  column: ListColumn | undefined,
): string {
  const where = row === FOR_ALL ? `all ${item}s` : isSingle ? item : `${item} ${nth}`;
  return `${column?.label ?? ''}, ${where}`;
}
