/** What is to bring the overspend down: a mitigation takes off, and a reserve gives no more than it holds. */
import type { BudgetProblem } from './budget-problem.ts';
import type { BudgetMonth } from './budget-year.ts';

export function checkRelief({ mitigations = [], reserves = [] }: BudgetMonth): BudgetProblem[] {
  return [
    ...mitigations
      .filter(({ amount }) => amount < 0)
      .map(({ title, amount }) => ({ kind: 'mitigation-below-zero' as const, title, amount })),
    ...reserves
      .filter(({ opening, planned }) => planned > opening)
      .map(({ name, opening, planned }) => ({ kind: 'reserve-overdrawn' as const, name, opening, planned })),
  ];
}
