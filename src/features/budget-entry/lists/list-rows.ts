/** The cells of the lists for the keys and the clipboard: a pasted block adds the rows it needs, and never types over a fixed cell. */
import { budgetDateOf } from '../../../formats/budget/budget-date-cell.ts';
import type { CellKey } from '../../../ui/grid/typed-texts.ts';
import { listCell, newRow, rowsCell, rowsOfText, rowsText } from '../entry-cells.ts';
import { tidyAmount } from '../read-amount.ts';
import type { ListColumn, ListSpec } from './list-spec.ts';
import { MONTH_LISTS } from './month-lists.ts';
import { cellName, FOR_ALL, rowsIn } from './rows-in-list.ts';
import { SERVICE_LINES } from './service-lines-list.ts';

const SPECS: readonly ListSpec[] = [SERVICE_LINES, ...MONTH_LISTS.map(({ spec }) => spec)];

type TextOf = (cell: CellKey) => string;
type Texts = readonly (readonly [CellKey, string])[];

/** The rows of the list a cell is in, with as many new ones below as a block of that height needs. */
export function listRows(cell: CellKey, height: number, textOf: TextOf): CellKey[][] {
  const spec = specOf(cell);
  if (!spec) return [];
  const rows = rowsIn(spec, textOf);
  const at = rows.findIndex((row) => cell.startsWith(`${spec.id}/${row}/`));
  const grows = height > 1 && at >= 0 && !spec.isSingle;
  const missing = grows ? Math.max(0, at + height - rows.length) : 0;
  const added = Array.from({ length: missing }, (_, nth) => newRow(rows, nth));
  const records = [...rows, ...added].map((row) => cellsOf(spec, row, spec.columns));
  return spec.forAll ? [cellsOf(spec, FOR_ALL, spec.forAll), ...records] : records;
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

/** Amounts and days are shown in one way once they are left or pasted; what cannot be read stays as typed. */
export function tidyListText(cell: CellKey, text: string): string {
  switch (columnOf(cell)?.kind) {
    case 'amount':
      return tidyAmount(text);
    case 'date':
      return budgetDateOf(text) ?? text;
    default:
      return text;
  }
}

/** Null for a cell of no list. */
export function nameOfListCell(cell: CellKey, textOf: TextOf): string | null {
  const spec = specOf(cell);
  if (!spec) return null;
  const row = rowOfCell(cell).slice(spec.id.length + 1);
  return cellName(spec, { row, nth: rowsIn(spec, textOf).indexOf(row) + 1 }, columnOf(cell));
}

/** `savings/0/approved` is in `savings/0`. */
export function rowOfCell(cell: CellKey): string {
  return cell.slice(0, cell.lastIndexOf('/'));
}

/** A cell of a list: of a row of it, or which rows it has. */
export function isOfList(cell: CellKey, list: string): boolean {
  return cell.startsWith(`${list}/`) || cell === rowsCell(list);
}

/** True for a cell of a new row that stands in its list no more. */
export function isOfRemovedRow(cell: CellKey, textOf: TextOf): boolean {
  const row = newRowOf(cell);
  if (row === null) return false;
  const spec = specOf(cell) ?? SERVICE_LINES;
  return !rowsOfText(textOf(rowsCell(spec.id))).includes(row);
}

function columnOf(cell: CellKey): ListColumn | undefined {
  const spec = specOf(cell);
  const columns = [...(spec?.columns ?? []), ...(spec?.forAll ?? [])];
  return columns.find(({ key }) => cell.endsWith(`/${key}`));
}

function cellsOf({ id }: ListSpec, row: string, columns: readonly ListColumn[]): CellKey[] {
  return columns.map(({ key }) => listCell(id, row, key));
}

function specOf(cell: CellKey): ListSpec | undefined {
  return SPECS.find(({ id }) => cell.startsWith(`${id}/`));
}

function newRowOf(cell: CellKey): string | null {
  return /\/(\+\d+)\//.exec(cell)?.[1] ?? null;
}
