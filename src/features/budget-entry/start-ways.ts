/**
 * Ways to begin that save typing: the lines of last year, a usual list, the budget of last month. Each is typing like any
 * other: seen before it is kept, and taken back in one step. What changes from month to month is never taken over.
 */
import { budgetMonthInWords } from '../../domain/budget/budget-month.ts';
import type { BudgetLines, BudgetMonth, ServiceLine } from '../../domain/budget/budget-year.ts';
import { monthsInForce } from '../../domain/budget/months-in-force.ts';
import { USUAL_LINES } from '../../domain/budget/usual-lines.ts';
import { counted, formatYear, type HouseStyle, listInWords } from '../../domain/figures/house-style.ts';
import { dateInWords } from '../../domain/periods/period-words.ts';
import type { CellKey } from '../../ui/grid/typed-texts.ts';
import { amountCell } from './entry-cells.ts';
import type { EntryPlace, EntryStart } from './entry-start.ts';
import { LISTS_TAKEN_OVER } from './lists/month-lists.ts';
import { rowsIn } from './lists/rows-in-list.ts';
import { textsOfLines } from './lists/service-lines-list.ts';
import { amountText } from './read-amount.ts';

export interface StartWay {
  /** On its button: "Take the 12 lines of 2023/24". */
  readonly label: string;
  /** Afterwards: what was taken over and what was not. */
  readonly said: string;
  readonly texts: readonly (readonly [CellKey, string])[];
}

/** Where a year has no line yet: those of the last year that has, and the usual ones. */
export function waysToLines(held: readonly BudgetLines[], place: EntryPlace, style?: HouseStyle): StartWay[] {
  const before = held
    .filter(({ area, year, lines }) => area === place.area && year < place.year && lines.length > 0)
    .sort((a, b) => (a.year < b.year ? 1 : -1))[0];
  const usual: StartWay = {
    label: `Begin with ${counted(USUAL_LINES.length, 'usual line', 'usual lines')}`,
    said: 'The usual lines stand in the list: rename, add and remove until they are yours.',
    texts: lineTexts(USUAL_LINES),
  };
  if (!before) return [usual];
  const lines = counted(before.lines.length, 'line', 'lines');
  const year = formatYear(before.year, style);
  return [
    {
      label: `Take the ${lines} of ${year}`,
      said: `The ${lines} of ${year} stand in the list. No amount was taken over: this year’s budget is another one.`,
      texts: lineTexts(before.lines),
    },
    usual,
  ];
}

/**
 * Where a month has no amount yet: the budget of the last month before it in the year, and what goes on from month to month.
 * A list that has rows already is left as it is: savings may have come from a file before the first amount was typed.
 */
export function wayFromLastMonth(
  months: readonly BudgetMonth[],
  { month }: EntryStart,
  textOf: (cell: CellKey) => string,
  style?: HouseStyle,
): StartWay | null {
  const before = monthsInForce(months).filter(
    (other) => other.year === month.year && other.month < month.month && other.lines.length > 0,
  );
  const last = before.filter(({ basis }) => basis === month.basis).at(-1) ?? before.at(-1);
  if (!last) return null;
  const name = budgetMonthInWords(last, style);
  const budgets = last.lines.flatMap((row) =>
    (['approved', 'virements'] as const).map(
      (column) => [amountCell(row.line, column), amountText(row[column])] as const,
    ),
  );
  const lists = LISTS_TAKEN_OVER.map(({ list, words }) => ({
    list,
    words,
    texts: list.textsOf(last),
  })).filter(
    ({ list, texts }) =>
      rowsIn(list.spec, textOf).length === 0 && rowsIn(list.spec, (cell) => texts[cell] ?? '').length > 0,
  );
  const below =
    lists.length === 0 ? '' : `, and its ${listInWords(lists.map(({ words }) => words))} below it`;
  const isDated = last.savings && lists.some(({ words }) => words === 'savings');
  const asAt = isDated
    ? ` Its savings stand as at ${dateInWords(last.savings.asAt)}: change the day once you have looked at them.`
    : '';
  return {
    label: `Take the budget of ${name} over`,
    said: `Approved budget and virements of ${name} stand in the grid${below}. Actual, profile and forecast are left to type.${asAt}`,
    texts: [...budgets, ...lists.flatMap(({ texts }) => Object.entries(texts))].filter(
      ([, text]) => text !== '',
    ),
  };
}

function lineTexts(lines: readonly ServiceLine[]): StartWay['texts'] {
  return Object.entries(textsOfLines(lines));
}
