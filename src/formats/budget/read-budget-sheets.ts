/** Reads a monthly budget from the sheets of an Excel workbook: the first with its columns, by the same rulebook as a CSV. */
import type { Result } from '../../lib/result.ts';
import type { NamedSheet } from '../returns/workbook-sheets.ts';
import { tableOfSheets } from '../tables/table-of-sheets.ts';
import type { BudgetProblem } from './budget-problem.ts';
import type { BudgetOptions, BudgetReading } from './budget-reading.ts';
import { WANTED_BUDGET } from './budget-refusals.ts';
import { budgetOfTable } from './budget-table.ts';
import { looksLikeBudget } from './looks-like-budget.ts';

/** Lines are rows of the sheet. */
export function readBudgetSheets(
  name: string,
  sheets: readonly NamedSheet[],
  how: Pick<BudgetOptions, 'held' | 'convention'> = {},
): Result<BudgetReading, BudgetProblem> {
  const table = tableOfSheets(name, sheets, { isHeader: looksLikeBudget, wanted: WANTED_BUDGET });
  return table.ok ? budgetOfTable(table.value, how) : table;
}
