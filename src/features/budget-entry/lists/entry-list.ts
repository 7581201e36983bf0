/** One part of a month: what it holds as texts, and the month with what its texts say. Nothing typed leaves the month as it is. */
import type { BudgetMonth } from '../../../domain/budget/budget-year.ts';
import type { Choice } from '../../../ui/controls/SelectField.tsx';
import { listCell, rowsCell, rowsText } from '../entry-cells.ts';
import type { Fault, ListSpec } from './list-spec.ts';
import { type RowReader, rowReader } from './row-reader.ts';
import { FOR_ALL, ONLY, rowsIn } from './rows-in-list.ts';

export type TextOf = (cell: string) => string;

export interface EntryList {
  readonly spec: ListSpec;
  /** The texts of what a month holds, by cell. */
  readonly textsOf: (month: BudgetMonth) => Readonly<Record<string, string>>;
  /** The month with the list as typed in it. */
  readonly put: (
    month: BudgetMonth,
    textOf: TextOf,
    lines: readonly Choice[],
  ) => { readonly month: BudgetMonth; readonly faults: readonly Fault[] };
}

type Texts = Readonly<Record<string, string>>;

interface Kind<Item> {
  readonly itemsOf: (month: BudgetMonth) => readonly Item[] | undefined;
  readonly textsOf: (item: Item) => Texts;
  /** What is asked once for all rows. */
  readonly forAllOf?: (month: BudgetMonth) => Texts;
  /** `above` has the sound rows before it. */
  readonly read: (row: RowReader, above: readonly Item[]) => Item;
  /** `items` is null when there are none: the month then has no such part. */
  readonly put: (month: BudgetMonth, items: readonly Item[] | null, forAll: RowReader) => BudgetMonth;
}

export function entryList<Item>(spec: ListSpec, kind: Kind<Item>): EntryList {
  const { itemsOf, textsOf, forAllOf, read, put } = kind;
  const { id, isSingle } = spec;
  return {
    spec,
    textsOf(month) {
      const rows = (itemsOf(month) ?? []).map(
        (item, i) => [isSingle ? ONLY : String(i), textsOf(item)] as const,
      );
      const cells = cellsAsTexts(id, forAllOf ? [[FOR_ALL, forAllOf(month)], ...rows] : rows);
      return isSingle ? cells : { [rowsCell(id)]: rowsText(rows.map(([row]) => row)), ...cells };
    },
    put(month, textOf, lines) {
      const { items, faults } = readRows(spec, textOf, lines, read);
      const found = [...faults];
      const forAll = rowReader({ spec, row: FOR_ALL, nth: 0, textOf, lines }, found);
      return { month: put(month, items.length > 0 ? items : null, forAll), faults: found };
    },
  };
}

export function cellsAsTexts(
  list: string,
  rows: readonly (readonly [row: string, texts: Texts])[],
): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [row, cells] of rows)
    for (const [column, text] of Object.entries(cells)) texts[listCell(list, row, column)] = text;
  return texts;
}

/** A row nothing is typed in is no row; a row that cannot be read is left out and its faults told. */
export function readRows<Item>(
  spec: ListSpec,
  textOf: TextOf,
  lines: readonly Choice[],
  read: (row: RowReader, above: readonly Item[]) => Item,
): { readonly items: readonly Item[]; readonly faults: readonly Fault[] } {
  const items: Item[] = [];
  const faults: Fault[] = [];
  for (const [i, row] of rowsIn(spec, textOf).entries()) {
    if (isBlankRow(spec, row, textOf)) continue;
    const found: Fault[] = [];
    const item = read(rowReader({ spec, row, nth: i + 1, textOf, lines }, found), items);
    if (found.length === 0) items.push(item);
    faults.push(...found);
  }
  return { items, faults };
}

export function isBlankRow(spec: ListSpec, row: string, textOf: TextOf): boolean {
  return spec.columns.every(({ key }) => textOf(listCell(spec.id, row, key)).trim() === '');
}

/** How many rows a part has; of one that is one record 1 where anything is in it. */
export function partCount(spec: ListSpec, textOf: TextOf): number {
  const rows = rowsIn(spec, textOf);
  return spec.isSingle ? rows.filter((row) => !isBlankRow(spec, row, textOf)).length : rows.length;
}
