/** The texts that set blank cells of a list to 0, where its rows have something in them: said by the reader, never taken for granted. */
import { listCell } from '../entry-cells.ts';
import { isBlankRow, type TextOf } from './entry-list.ts';
import type { ListSpec } from './list-spec.ts';
import { rowsIn } from './rows-in-list.ts';

export function zeroesFor(spec: ListSpec, textOf: TextOf): (readonly [cell: string, text: string])[] {
  const columns = spec.zeroes?.columns ?? [];
  return rowsIn(spec, textOf)
    .filter((row) => !isBlankRow(spec, row, textOf))
    .flatMap((row) => columns.map((column) => listCell(spec.id, row, column)))
    .filter((cell) => textOf(cell).trim() === '')
    .map((cell) => [cell, '0'] as const);
}
