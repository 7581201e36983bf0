/** Sizes that are rare enough to be asked about: a variance of half of the budget or more (domain section 5.3), a whole no council has. */
import type { BudgetProblem } from './budget-problem.ts';
import type { LineCode } from './budget-year.ts';
import type { Pence } from './money.ts';
import type { WorkedMonth } from './worked-month.ts';

/** The smallest council budgets some tens of millions a year for it, the largest under a billion. */
const LEAST: Pence = 1_000_000 * 100;
const MOST: Pence = 5_000_000_000 * 100;

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

/**
 * A first budget has nothing to be held against but what a council's comes to. £30,000 is asked about, and so is £112,000,000,000; a
 * team's part of a budget may truly be small, so nothing is refused for it. Nothing is said of a month without a total.
 */
export function checkWhole({ total: { current } }: WorkedMonth): BudgetProblem[] {
  if (current === null || current === 0) return [];
  const size = Math.abs(current);
  if (size >= LEAST && size <= MOST) return [];
  return [{ kind: 'whole-out-of-size', whole: current, size: size < LEAST ? 'small' : 'large' }];
}
