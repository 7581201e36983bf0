/** The cells of the lists for the keys and the clipboard: a pasted block adds the rows it needs, and never types over a fixed cell. */
import type { CellKey } from '../../../ui/grid/typed-texts.ts';
import { listCell, newRow, rowsCell, rowsOfText, rowsText } from '../entry-cells.ts';
import type { ListColumn, ListSpec } from './list-spec.ts';
import { MONTH_LISTS } from './month-lists.ts';
import { SERVICE_LINES } from './service-lines-list.ts';

const SPECS: readonly ListSpec[] = [SERVICE_LINES, ...MONTH_LISTS.map(({ spec }) => spec)];

type TextOf = (cell: CellKey) => string;
type Texts = readonly (readonly [CellKey, string])[];

/** The rows of the list a cell is in, with as many new ones below as a block of that height needs. */
export function listRows(cell: CellKey, height: number, textOf: TextOf): CellKey[][] {
  const spec = specOf(cell);
  if (!spec) return [];
  const rows = rowsOfText(textOf(rowsCell(spec.id)));
  const at = rows.findIndex((row) => cell.startsWith(`${spec.id}/${row}/`));
  const missing = height > 1 ? Math.max(0, at + height - rows.length) : 0;
  const added = Array.from({ length: missing }, (_, nth) => newRow(rows, nth));
  return [...rows, ...added].map((row) => spec.columns.map(({ key }) => listCell(spec.id, row, key)));
}

/** Pasted texts with the rows they bring, without those for cells that are fixed because they are `held`. */
export function withNewRows(texts: Texts, textOf: TextOf, held: Readonly<Record<CellKey, string>>): Texts {
  const typed = texts.filter(([cell]) => !(columnOf(cell)?.fixedOnceHeld && held[cell] !== undefined));
  const brought = SPECS.flatMap((spec) => {
    const rows = rowsOfText(textOf(rowsCell(spec.id)));
    const found = typed.flatMap(([cell]) => (specOf(cell) === spec ? (newRowOf(cell) ?? []) : []));
    const added = [...new Set(found)].filter((row) => !rows.includes(row));
    return added.length > 0 ? [[rowsCell(spec.id), rowsText([...rows, ...added])] as const] : [];
  });
  return [...typed, ...brought];
}

/** True for amounts of lists, which are shown in one way once they are left. */
export function isListAmount(cell: CellKey): boolean {
  return columnOf(cell)?.kind === 'amount';
}

function columnOf(cell: CellKey): ListColumn | undefined {
  return specOf(cell)?.columns.find(({ key }) => cell.endsWith(`/${key}`));
}

function specOf(cell: CellKey): ListSpec | undefined {
  return SPECS.find(({ id }) => cell.startsWith(`${id}/`));
}

function newRowOf(cell: CellKey): string | null {
  return /\/(\+\d+)\//.exec(cell)?.[1] ?? null;
}
