/** Where the keys lead in the grid: up and down by line, in the same column where the line has one. */
import { cellsOfLine } from './paste-block.ts';
import type { SheetLine } from './return-sheet.ts';
import type { CellKey } from './sheet-cell.ts';

/** The cell of the line below or above; the first of a line without that column; null beyond the ends. */
export function cellBeside(
  lines: readonly SheetLine[],
  from: CellKey,
  direction: 'up' | 'down',
): CellKey | null {
  const rows = lines.map(cellsOfLine);
  const row = rows.findIndex((keys) => keys.includes(from));
  if (row < 0) return null;
  const next = rows[row + (direction === 'down' ? 1 : -1)];
  return next?.[rows[row]?.indexOf(from) ?? 0] ?? next?.[0] ?? null;
}
