/** Reads a list of savings from an Excel workbook: the first sheet with its columns, by the same rulebook as a CSV. */
import { failed, type Result } from '../../lib/result.ts';
import type { SourceFile } from '../files/source-file.ts';
import { readTableXlsx } from '../tables/read-table-xlsx.ts';
import type { BudgetProblem } from './budget-problem.ts';
import { WANTED_SAVINGS } from './budget-refusals.ts';
import { looksLikeSavings } from './looks-like-savings.ts';
import { savingsOfTable } from './savings-fold.ts';
import type { SavingsOptions, SavingsReading } from './savings-reading.ts';

/** Never throws. Lines are rows of the sheet. */
export async function readSavingsXlsx(
  source: SourceFile,
  how: SavingsOptions = {},
): Promise<Result<SavingsReading, BudgetProblem>> {
  const { signal, onProgress } = how;
  const table = await readTableXlsx(source, {
    isHeader: looksLikeSavings,
    wanted: WANTED_SAVINGS,
    signal,
    onProgress,
  });
  return table.ok ? savingsOfTable(table.value, how) : failed(table.error);
}
