/** Reads a list of savings from the sheets of an Excel workbook: the first with its columns, by the same rulebook as a CSV. */
import type { Result } from '../../lib/result.ts';
import type { NamedSheet } from '../returns/workbook-sheets.ts';
import { tableOfSheets } from '../tables/table-of-sheets.ts';
import type { BudgetProblem } from './budget-problem.ts';
import { WANTED_SAVINGS } from './budget-refusals.ts';
import { looksLikeSavings } from './looks-like-savings.ts';
import { savingsOfTable } from './savings-fold.ts';
import type { SavingsOptions, SavingsReading } from './savings-reading.ts';

/** Lines are rows of the sheet. */
export function readSavingsSheets(
  name: string,
  sheets: readonly NamedSheet[],
  how: Pick<SavingsOptions, 'isLine'> = {},
): Result<SavingsReading, BudgetProblem> {
  const table = tableOfSheets(name, sheets, { isHeader: looksLikeSavings, wanted: WANTED_SAVINGS });
  return table.ok ? savingsOfTable(table.value, how) : table;
}
