/**
 * Everything that can be checked of a month, as it is typed and when it is imported. It finds and measures; it changes nothing and
 * puts nothing right.
 */
import type { BudgetProblem } from './budget-problem.ts';
import type { LineCode } from './budget-year.ts';
import { checkBridge, checkDrivers, checkSavings } from './check-explained.ts';
import { checkLines, checkMonthsBetween } from './check-presence.ts';
import { checkRange } from './check-range.ts';
import { checkRelief } from './check-relief.ts';
import { checkSigns } from './check-signs.ts';
import { checkSize, checkWhole } from './check-size.ts';
import { checkSums } from './check-sums.ts';
import { checkThousandfold } from './thousandfold.ts';
import type { WorkedMonth } from './worked-month.ts';

/**
 * `before` is the last reported month before (`reportedBefore`) with the lines it was told with, or null. An empty list means that all that is there adds up.
 * A reported month being overwritten is not seen here: ask `lockProblem` with the record that is held.
 */
export function checkMonth(now: WorkedMonth, before: WorkedMonth | null): BudgetProblem[] {
  const { month, tree } = now;
  const units = checkThousandfold(now, before);
  const signs = checkSigns(now, before);
  const told = new Set([...units, ...signs].flatMap(lineOfProblem));
  return [
    ...tree.problems,
    ...checkLines(month, tree),
    ...checkMonthsBetween(month, before?.month ?? null),
    ...checkSums(now),
    ...units,
    ...signs,
    ...(units.length > 0 ? [] : checkWhole(now)),
    ...(units.some(({ kind }) => kind === 'thousandfold-month') ? [] : checkSize(now, told)),
    ...checkBridge(now, before),
    ...checkDrivers(now),
    ...checkSavings(month),
    ...checkRelief(month),
    ...checkRange(now),
  ];
}

/** The line a problem stands at, for a mark beside it in a grid; none for what concerns the month. */
export function lineOfProblem(problem: BudgetProblem): LineCode[] {
  return 'line' in problem ? [problem.line] : [];
}
