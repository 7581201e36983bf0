/**
 * Finds subtotals left inside the data: a line without lines of its own that repeats, in budget and in forecast, the sum of two or
 * more of its neighbours just before or just after it. Coincidence to the penny in both is taken for no coincidence.
 */
import type { BudgetProblem } from './budget-problem.ts';
import type { LineCode, ServiceLine } from './budget-year.ts';
import type { LineAmounts } from './line-amounts.ts';
import type { Pence } from './money.ts';
import type { WorkedMonth } from './worked-month.ts';

interface Sibling {
  readonly code: LineCode;
  readonly budget: Pence;
  readonly forecast: Pence;
  readonly leaf: boolean;
}

type Subtotal = Extract<BudgetProblem, { kind: 'subtotal-counted-twice' }>;

/**
 * Among the children of one parent, or among the lines at the top. Subtotals below their lines are found first, from above, those
 * above their lines then, from below, each without the ones found before: so a grand total over subtotals is found too.
 */
export function subtotalsAmong(lines: readonly ServiceLine[], { tree, amounts }: WorkedMonth): Subtotal[] {
  const siblings = lines.flatMap(({ code }) => siblingOf(code, amounts.get(code), tree.childrenOf(code)));
  const found = new Map<LineCode, Subtotal>();
  const look = (one: Sibling, neighbours: readonly Sibling[]): void => {
    if (!one.leaf || found.has(one.code) || (one.budget === 0 && one.forecast === 0)) return;
    const of = runOf(
      one,
      neighbours.filter(({ code }) => !found.has(code)),
    );
    if (of) found.set(one.code, { kind: 'subtotal-counted-twice', line: one.code, of, amount: one.forecast });
  };
  for (const [i, one] of siblings.entries()) look(one, siblings.slice(0, i).reverse());
  for (const [i, one] of [...siblings.entries()].reverse()) look(one, siblings.slice(i + 1));
  return siblings.flatMap(({ code }) => found.get(code) ?? []);
}

function siblingOf(
  code: LineCode,
  amounts: LineAmounts | undefined,
  children: readonly ServiceLine[],
): Sibling[] {
  if (!amounts || amounts.current === null || amounts.forecast === null) return [];
  return [{ code, budget: amounts.current, forecast: amounts.forecast, leaf: children.length === 0 }];
}

/** The neighbours, nearest first, that sum to the line; lines of nothing count for none of the two that it takes. */
function runOf(one: Sibling, neighbours: readonly Sibling[]): LineCode[] | null {
  let [budget, forecast, filled] = [0, 0, 0];
  for (const [i, next] of neighbours.entries()) {
    budget += next.budget;
    forecast += next.forecast;
    if (next.budget !== 0 || next.forecast !== 0) filled += 1;
    if (filled > 1 && budget === one.budget && forecast === one.forecast)
      return neighbours.slice(0, i + 1).map(({ code }) => code);
  }
  return null;
}
