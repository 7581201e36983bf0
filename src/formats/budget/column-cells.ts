/** The cells of a row of a table by column, blank ones left out; and what is wrong with a row that cannot be taken apart. */
import type { RowFault, TableCell } from '../tables/table.ts';

export const ROW_FAULT_WORDS: Readonly<Record<RowFault, string>> = {
  ragged:
    'the number of columns is another than in the header; put amounts with a comma in quotation marks, or take the comma out',
  quote: 'a quotation mark is out of place; put it right',
};

/** columnCells({ line: 1 }, ['2024-25', 'OP']) is { line: 'OP' }. */
export function columnCells<Column extends string>(
  at: Readonly<Partial<Record<Column, number>>>,
  cells: readonly TableCell[],
): Partial<Record<Column, Exclude<TableCell, null>>> {
  const found: Partial<Record<Column, Exclude<TableCell, null>>> = {};
  for (const [column, field] of Object.entries(at) as [Column, number][]) {
    const cell = cells[field] ?? null;
    if (cell !== null) found[column] = cell;
  }
  return found;
}
