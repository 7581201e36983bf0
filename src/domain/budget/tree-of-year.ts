/** The service lines of a council's year as a tree; each year may divide its budget otherwise. */
import type { OnsCode } from '../figures/area.ts';
import type { FinancialYear } from '../figures/financial-year.ts';
import type { BudgetLines } from './budget-year.ts';
import { type LineTree, lineTree } from './line-tree.ts';

/** An empty tree where no lines of the year are held. */
export function treeOfYear(lines: readonly BudgetLines[], area: OnsCode, year: FinancialYear): LineTree {
  return lineTree(lines.find((one) => one.area === area && one.year === year)?.lines ?? []);
}
