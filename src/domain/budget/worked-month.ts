/**
 * A month with what follows from its lines: the amounts of each, and the service as a whole. Everything shown of a month starts
 * here. A month that was only reported as a headline has that headline's variance and no net budget.
 */
import type { BudgetMonth, LineCode } from './budget-year.ts';
import { amountsByLine, type LineAmounts, sumOfAmounts } from './line-amounts.ts';
import type { LineTree } from './line-tree.ts';
import type { Pence } from './money.ts';

export interface WorkedMonth {
  readonly month: BudgetMonth;
  readonly tree: LineTree;
  readonly amounts: ReadonlyMap<LineCode, LineAmounts>;
  /** The sum of the lines at the top, income with its minus: `current` is the net budget. */
  readonly total: LineAmounts;
  /** Lines at the top that lack a budget or a forecast, so that there is no total. */
  readonly missing: readonly LineCode[];
  /** Of the whole service, adverse positive. */
  readonly variance: Pence | null;
  readonly varianceFrom: 'lines' | 'headline' | null;
}

export function workedMonth(month: BudgetMonth, tree: LineTree): WorkedMonth {
  const amounts = amountsByLine(tree, month.lines);
  const total = sumOfAmounts(tree.roots.map(({ code }) => amounts.of(code)));
  const said = month.headline?.variance ?? null;
  return {
    month,
    tree,
    get amounts() {
      return amounts.every();
    },
    total,
    missing: tree.roots.flatMap(({ code }) => (amounts.of(code).variance === null ? [code] : [])),
    variance: total.variance ?? said,
    varianceFrom: total.variance !== null ? 'lines' : said !== null ? 'headline' : null,
  };
}
