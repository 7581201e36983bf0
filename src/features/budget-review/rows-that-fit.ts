/**
 * How many rows of a table fit its place on the printed page, by the length of their texts: a row is never cut, and what does not
 * fit is counted. The estimate is for type of 8pt across A4.
 */
import type { TableContent } from '../../charts/frame/table-content.ts';

/** Characters in a line of a row, all its cells together, and in the widest a cell gets. */
const ROW_WIDTH = 100;
const CELL_WIDTH = 60;
/** The space around a row, in lines. */
const AROUND = 0.4;

/** The first rows, at least one, that take up no more than `lines` lines; and how many are left out. */
export function rowsThatFit(content: TableContent, lines: number): { content: TableContent; more: number } {
  let taken = 0;
  let count = 0;
  for (const row of content.rows) {
    taken += linesOf(row) + AROUND;
    if (count > 0 && taken > lines) break;
    count += 1;
  }
  return {
    content: { ...content, rows: content.rows.slice(0, count) },
    more: content.rows.length - count,
  };
}

function linesOf(row: readonly string[]): number {
  const all = row.reduce((sum, cell) => sum + cell.length, 0);
  const longest = Math.max(...row.map((cell) => cell.length));
  return Math.max(1, Math.ceil(all / ROW_WIDTH), Math.ceil(longest / CELL_WIDTH));
}
