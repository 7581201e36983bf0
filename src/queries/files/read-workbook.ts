/**
 * Reads an Excel workbook as what its columns say: a return, a budget, a list of savings, or a ledger extract. It is unpacked
 * once; the reader of each comes with the first file it is for.
 */
import { documentRefusal, otherWorkbookRefusal } from '../../formats/files/no-reader-words.ts';
import type { SourceFile } from '../../formats/files/source-file.ts';
import type { NamedSheet } from '../../formats/returns/workbook-sheets.ts';
import type { BudgetFile, SavingsFile } from './budget-file.ts';
import { budgetOrExtract, isLineOf, type ReadingBudget, savingsFile } from './read-budget.ts';
import type { MappingFile, ReadingExtract } from './read-extract.ts';
import { type LocalFile, localFile, type ReadingLocal } from './read-local.ts';
import { type RefusedRead, refused } from './refused-file.ts';

type Workbook = LocalFile | BudgetFile | SavingsFile | MappingFile | RefusedRead;
type ReadingWorkbook = ReadingLocal & ReadingBudget & ReadingExtract;

export async function readWorkbook(source: SourceFile, how: ReadingWorkbook): Promise<Workbook> {
  const { name } = source;
  const { readWorkbookSheets } = await import('../../formats/returns/workbook-sheets.ts');
  const sheets = await readWorkbookSheets(source, how);
  if (!sheets.ok) {
    const { tableProblem } = await import('../../formats/tables/table-of-sheets.ts');
    return refused(name, tableProblem(name, sheets.error).sentence);
  }
  const { workbookKindOf } = await import('../../formats/files/workbook-kind.ts');
  switch (workbookKindOf(sheets.value)) {
    case 'return': {
      const { readReturnSheets } = await import('../../formats/returns/read-return-sheets.ts');
      return localFile(name, 'return', readReturnSheets(name, sheets.value, how));
    }
    case 'budget':
      return readBudget(name, sheets.value, how);
    case 'savings': {
      const { readSavingsSheets } = await import('../../formats/budget/read-savings-sheets.ts');
      return savingsFile(name, readSavingsSheets(name, sheets.value, { isLine: isLineOf(how.held) }));
    }
    // What a register says of people is never shown; a finance return is asked of as the one sheet saved from it.
    case 'register':
    case 'finance':
      return refused(name, documentRefusal(name, 'excel'));
    case null:
      return readOther(name, sheets.value, how);
  }
}

async function readBudget(
  name: string,
  sheets: readonly NamedSheet[],
  how: ReadingWorkbook,
): Promise<Workbook> {
  const { readBudgetSheets } = await import('../../formats/budget/read-budget-sheets.ts');
  return budgetOrExtract(name, readBudgetSheets(name, sheets, how), how, () => opened(name, sheets));
}

async function readOther(
  name: string,
  sheets: readonly NamedSheet[],
  how: ReadingWorkbook,
): Promise<Workbook> {
  const { extractFile } = await import('./read-extract.ts');
  return extractFile(name, await opened(name, sheets), otherWorkbookRefusal(name), how);
}

async function opened(name: string, sheets: readonly NamedSheet[]) {
  const { openExtractSheets } = await import('../../formats/budget/open-extract.ts');
  return openExtractSheets(name, sheets);
}
