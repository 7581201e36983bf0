/** Reads a list of savings from delimited text, or says in sentences why it cannot be used. It adds nothing. */
import { failed, type Result } from '../../lib/result.ts';
import type { SourceFile } from '../files/source-file.ts';
import { readTableCsv } from '../tables/read-table-csv.ts';
import type { BudgetProblem } from './budget-problem.ts';
import { WANTED_SAVINGS } from './budget-refusals.ts';
import { looksLikeSavings } from './looks-like-savings.ts';
import { savingsOfTable } from './savings-fold.ts';
import type { SavingsOptions, SavingsReading } from './savings-reading.ts';

/**
 * Never throws. Worked example: `approved` 100,000 with 40,000 delivered, 50,000 on track, 10,000 at risk and 0 undeliverable
 * is one scheme whose parts sum; with 5,000 at risk it is kept with a note of the £5,000 that has no status.
 */
export async function readSavingsCsv(
  source: SourceFile,
  how: SavingsOptions = {},
): Promise<Result<SavingsReading, BudgetProblem>> {
  const { signal, onProgress } = how;
  const table = await readTableCsv(source, {
    isHeader: looksLikeSavings,
    wanted: WANTED_SAVINGS,
    signal,
    onProgress,
  });
  return table.ok ? savingsOfTable(table.value, how) : failed(table.error);
}
