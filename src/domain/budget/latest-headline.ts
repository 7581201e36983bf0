/** What the newest month of a council says first: the same that its page opens with, for the pages that lead to it. */
import type { OnsCode } from '../figures/area.ts';
import { type BudgetHeadline, headline } from './budget-headline.ts';
import type { BudgetLines, BudgetMonth } from './budget-year.ts';
import { monthsInForce, newestMonth } from './months-in-force.ts';
import { reportedBefore } from './reported-before.ts';
import { treeOfMonth } from './tree-of-month.ts';
import { type WorkedMonth, workedMonth } from './worked-month.ts';

interface BudgetHeld {
  readonly lines: readonly BudgetLines[];
  readonly months: readonly BudgetMonth[];
}

/** Null where the council has no month. The year before is left out: a page that shows it works it out itself. */
export function latestHeadline({ lines, months }: BudgetHeld, area: OnsCode): BudgetHeadline | null {
  const own = months.filter((month) => month.area === area);
  const month = newestMonth(monthsInForce(own));
  if (!month) return null;
  const work = (one: BudgetMonth): WorkedMonth => workedMonth(one, treeOfMonth(lines, one));
  const before = reportedBefore(month, own);
  return headline(work(month), before && work(before), null);
}
