/** Which lines are invented: those reported so, and those that are sums over one that is. */
import type { LineCode } from '../../domain/budget/budget-year.ts';
import type { WorkedMonth } from '../../domain/budget/worked-month.ts';

export function illustrativeLines({ month, tree, amounts }: WorkedMonth): ReadonlySet<LineCode> {
  const invented = new Set(month.lines.filter(({ illustrative }) => illustrative).map(({ line }) => line));
  if (invented.size === 0) return invented;
  for (const { code } of tree.lines.toReversed())
    if (amounts.get(code)?.summed && tree.childrenOf(code).some((child) => invented.has(child.code)))
      invented.add(code);
  return invented;
}
