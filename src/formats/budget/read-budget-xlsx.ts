/** Reads a monthly budget from an Excel workbook: the first sheet with its columns, by the same rulebook as a CSV. */
import { failed, type Result } from '../../lib/result.ts';
import type { SourceFile } from '../files/source-file.ts';
import { readTableXlsx } from '../tables/read-table-xlsx.ts';
import type { BudgetProblem } from './budget-problem.ts';
import type { BudgetOptions, BudgetReading } from './budget-reading.ts';
import { WANTED_BUDGET } from './budget-refusals.ts';
import { budgetOfTable } from './budget-table.ts';
import { looksLikeBudget } from './looks-like-budget.ts';

/** Never throws. Lines are rows of the sheet. */
export async function readBudgetXlsx(
  source: SourceFile,
  how: BudgetOptions = {},
): Promise<Result<BudgetReading, BudgetProblem>> {
  const { signal, onProgress } = how;
  const table = await readTableXlsx(source, {
    isHeader: looksLikeBudget,
    wanted: WANTED_BUDGET,
    signal,
    onProgress,
  });
  return table.ok ? budgetOfTable(table.value, how) : failed(table.error);
}
