/** Whether the lowest and highest outturn thought possible are the right way round, and whether the forecast lies between them. */
import type { BudgetProblem } from './budget-problem.ts';
import type { WorkedMonth } from './worked-month.ts';

/** A forecast equal to either end lies within. Without a forecast of the whole service only the order is checked. */
export function checkRange({ month, total }: WorkedMonth): BudgetProblem[] {
  if (!month.range) return [];
  const { low, high } = month.range;
  if (low > high) return [{ kind: 'range-upside-down', low, high }];
  const { forecast } = total;
  if (forecast === null || (forecast >= low && forecast <= high)) return [];
  return [{ kind: 'forecast-outside-range', forecast, low, high }];
}
