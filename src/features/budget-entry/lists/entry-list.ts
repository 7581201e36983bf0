/** One list of a month: what it holds as texts, and the month with what its texts say. Nothing typed leaves the month as it is. */
import type { BudgetMonth } from '../../../domain/budget/budget-year.ts';
import type { Choice } from '../../../ui/controls/SelectField.tsx';
import { listCell, rowsCell, rowsOfText, rowsText } from '../entry-cells.ts';
import type { Fault, ListSpec } from './list-spec.ts';
import { type RowReader, rowReader } from './row-reader.ts';

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

interface Kind<Item> {
  readonly itemsOf: (month: BudgetMonth) => readonly Item[] | undefined;
  readonly textsOf: (item: Item) => Readonly<Record<string, string>>;
  readonly read: (row: RowReader) => Item;
  /** `items` is null when there are none: the month then has no such list. */
  readonly put: (month: BudgetMonth, items: readonly Item[] | null) => BudgetMonth;
}

export function entryList<Item>(spec: ListSpec, { itemsOf, textsOf, read, put }: Kind<Item>): EntryList {
  return {
    spec,
    textsOf: (month) =>
      rowsAsTexts(
        spec.id,
        (itemsOf(month) ?? []).map((item, i) => [String(i), textsOf(item)]),
      ),
    put(month, textOf, lines) {
      const { items, faults } = readRows(spec, textOf, lines, read);
      return { month: put(month, items.length > 0 ? items : null), faults };
    },
  };
}

export function rowsAsTexts(
  list: string,
  rows: readonly (readonly [row: string, texts: Readonly<Record<string, string>>])[],
): Record<string, string> {
  const texts: Record<string, string> = { [rowsCell(list)]: rowsText(rows.map(([row]) => row)) };
  for (const [row, cells] of rows)
    for (const [column, text] of Object.entries(cells)) texts[listCell(list, row, column)] = text;
  return texts;
}

/** A row nothing is typed in is no row; a row that cannot be read is left out and its faults told. */
export function readRows<Item>(
  spec: ListSpec,
  textOf: TextOf,
  lines: readonly Choice[],
  read: (row: RowReader) => Item,
): { readonly items: readonly Item[]; readonly faults: readonly Fault[] } {
  const items: Item[] = [];
  const faults: Fault[] = [];
  for (const [i, row] of rowsOfText(textOf(rowsCell(spec.id))).entries()) {
    if (isBlankRow(spec, row, textOf)) continue;
    const found: Fault[] = [];
    const item = read(rowReader({ spec, row, nth: i + 1, textOf, lines }, found));
    if (found.length === 0) items.push(item);
    faults.push(...found);
  }
  return { items, faults };
}

export function isBlankRow(spec: ListSpec, row: string, textOf: TextOf): boolean {
  return spec.columns.every(({ key }) => textOf(listCell(spec.id, row, key)).trim() === '');
}
