/** A variance of half of the budget or more is rare enough to be asked about (domain section 5.3). */
import type { BudgetProblem } from './budget-problem.ts';
import type { LineCode } from './budget-year.ts';
import type { WorkedMonth } from './worked-month.ts';

/** `told`: lines of which something likelier was already said. Only lines without lines below: a parent repeats its children. */
export function checkSize({ tree, amounts }: WorkedMonth, told: ReadonlySet<LineCode>): BudgetProblem[] {
  return tree.lines.flatMap(({ code }) => {
    const line = amounts.get(code);
    if (!line || told.has(code) || tree.childrenOf(code).length > 0) return [];
    const { variance, current } = line;
    if (variance === null || current === null || variance === 0) return [];
    if (Math.abs(variance) * 2 < Math.abs(current)) return [];
    return [{ kind: 'large-variance' as const, line: code, variance, budget: current }];
  });
}
