/** Where the keys lead in a grid: up and down by row, in the same column where the row has one. */
import type { CellKey } from './typed-texts.ts';

/** The cells of a grid from left to right, row by row. */
export type GridRows = readonly (readonly CellKey[])[];

/** The cell of the row below or above; the first of a row without that column; null beyond the ends. */
export function cellBeside(rows: GridRows, from: CellKey, direction: 'up' | 'down'): CellKey | null {
  const row = rows.findIndex((keys) => keys.includes(from));
  if (row < 0) return null;
  const next = rows[row + (direction === 'down' ? 1 : -1)];
  return next?.[rows[row]?.indexOf(from) ?? 0] ?? next?.[0] ?? null;
}
