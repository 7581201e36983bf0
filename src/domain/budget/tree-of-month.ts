/** The service lines a month is read with: those it was told with, while it is a draft those of its year. */
import type { BudgetLines, BudgetMonth } from './budget-year.ts';
import { type LineTree, lineTree } from './line-tree.ts';
import { treeOfYear } from './tree-of-year.ts';

/** `ofYear` gives the tree of the month’s year, where the caller has it already. */
export function treeOfMonth(
  lines: readonly BudgetLines[],
  month: BudgetMonth,
  ofYear: () => LineTree = () => treeOfYear(lines, month.area, month.year),
): LineTree {
  return month.toldLines ? lineTree(month.toldLines) : ofYear();
}
