/** What a spreadsheet puts on the clipboard, as rows of cells; and where a block of them falls in the grid. */
import type { GridRows } from './grid-moves.ts';
import type { CellKey } from './typed-texts.ts';

/** Tabs part cells, line ends part rows; a cell that holds either stands in quotation marks. The last line end is none. */
export function clipboardCells(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const pattern = /("(?:[^"]|"")*"|[^\t\r\n]*)(\t|\r\n|\n|\r|$)/g;
  for (const [, cell = '', end] of text.replace(/(\r\n|\n|\r)$/, '').matchAll(pattern)) {
    const plain = /^"[\s\S]*"$/.test(cell) ? cell.slice(1, -1).replace(/""/g, '"') : cell;
    rows.at(-1)?.push(plain.replace(/\s+/g, ' ').trim());
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  return rows;
}

export interface PastedBlock {
  readonly texts: readonly (readonly [CellKey, string])[];
  /** Cells with something in them that fell outside the grid. */
  readonly over: number;
}

/** Down and right from a cell, over the rows shown. Blank cells of the block leave what is there. */
export function placedBlock(
  block: readonly (readonly string[])[],
  rows: GridRows,
  from: CellKey,
): PastedBlock {
  const top = rows.findIndex((keys) => keys.includes(from));
  const left = rows[top]?.indexOf(from) ?? 0;
  const texts: [CellKey, string][] = [];
  let over = 0;
  for (const [down, cells] of block.entries())
    for (const [right, text] of cells.entries()) {
      if (text === '') continue;
      const key = top < 0 ? undefined : rows[top + down]?.[left + right];
      if (key === undefined) over += 1;
      else texts.push([key, text]);
    }
  return { texts, over };
}
