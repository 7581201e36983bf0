/**
 * Reads a monthly budget from delimited text: lines, months and a ledger, or the sentences why it cannot be used. It adds
 * nothing; what is held is only compared with.
 */
import { failed, type Result } from '../../lib/result.ts';
import type { SourceFile } from '../files/source-file.ts';
import { readTableCsv } from '../tables/read-table-csv.ts';
import type { BudgetProblem } from './budget-problem.ts';
import type { BudgetOptions, BudgetReading } from './budget-reading.ts';
import { WANTED_BUDGET } from './budget-refusals.ts';
import { budgetOfTable } from './budget-table.ts';
import { looksLikeBudget } from './looks-like-budget.ts';

/**
 * Never throws. Worked example: one row of income with `approved` −100 gives `needs: ['income']` and an example line under
 * each answer; `applyConvention(reading, { income: 'negative', overspend: 'positive' })` then gives the month to add.
 */
export async function readBudgetCsv(
  source: SourceFile,
  how: BudgetOptions = {},
): Promise<Result<BudgetReading, BudgetProblem>> {
  const { signal, onProgress } = how;
  const table = await readTableCsv(source, {
    isHeader: looksLikeBudget,
    wanted: WANTED_BUDGET,
    signal,
    onProgress,
  });
  return table.ok ? budgetOfTable(table.value, how) : failed(table.error);
}
