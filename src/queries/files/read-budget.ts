/** Reads a budget or a list of savings. It adds nothing; which signs a budget uses is asked before it can be. */
import type { BudgetLines, BudgetMonth } from '../../domain/budget/budget-year.ts';
import type { OnsCode } from '../../domain/figures/area.ts';
import type { BudgetProblem } from '../../formats/budget/budget-problem.ts';
import type { BudgetReading, HeldBudget } from '../../formats/budget/budget-reading.ts';
import type { LedgerExtract } from '../../formats/budget/open-extract.ts';
import type { SavingsReading } from '../../formats/budget/savings-reading.ts';
import type { SourceFile } from '../../formats/files/source-file.ts';
import type { Result } from '../../lib/result.ts';
import { type BudgetFile, budgetFile, type SavingsFile } from './budget-file.ts';
import type { MappingFile, ReadingExtract } from './read-extract.ts';
import { type RefusedRead, refused } from './refused-file.ts';

export interface ReadingBudget {
  readonly held: HeldBudget;
  readonly signal: AbortSignal;
  readonly onProgress: (fraction: number) => void;
}

export async function readBudgetFile(
  source: SourceFile,
  how: ReadingBudget & ReadingExtract,
): Promise<BudgetFile | MappingFile | RefusedRead> {
  const { readBudgetCsv } = await import('../../formats/budget/read-budget-csv.ts');
  const read = await readBudgetCsv(source, how);
  return budgetOrExtract(source.name, read, how, async () => {
    const { openExtractCsv } = await import('../../formats/budget/open-extract.ts');
    return openExtractCsv(source, how);
  });
}

/** A budget that lacks some of our columns, or has months in them, may be a ledger's own: `open` then opens it as one. */
export async function budgetOrExtract(
  name: string,
  read: Result<BudgetReading, BudgetProblem>,
  how: ReadingExtract,
  open: () => Promise<Result<LedgerExtract, unknown>>,
): Promise<BudgetFile | MappingFile | RefusedRead> {
  if (read.ok) return budgetFile(name, read.value);
  const { kind, sentence } = read.error;
  if (!OF_OTHER_COLUMNS.includes(kind)) return refused(name, sentence);
  const { extractFile } = await import('./read-extract.ts');
  return extractFile(name, await open(), sentence, how);
}

const OF_OTHER_COLUMNS: readonly BudgetProblem['kind'][] = [
  'missing-column',
  'column-twice',
  'months-in-columns',
];

export async function readSavingsFile(
  source: SourceFile,
  { signal, onProgress, held }: ReadingBudget,
): Promise<SavingsFile | RefusedRead> {
  const { readSavingsCsv } = await import('../../formats/budget/read-savings-csv.ts');
  const read = await readSavingsCsv(source, { signal, onProgress, isLine: isLineOf(held) });
  return savingsFile(source.name, read);
}

export function savingsFile(
  name: string,
  read: Result<SavingsReading, BudgetProblem>,
): SavingsFile | RefusedRead {
  return read.ok ? { kind: 'savings', name, reading: read.value } : refused(name, read.error.sentence);
}

/** Tells the codes that are lines of a year. */
export function isLineOf(held: HeldBudget): (year: BudgetLines['year'], line: string) => boolean {
  return (year, line) => held.linesOf(year).some(({ code }) => code === line);
}

/** What is held of a council's budget, as the readers compare a file with it. */
export function heldBudgetOf(
  area: OnsCode,
  lines: readonly BudgetLines[],
  months: readonly BudgetMonth[],
): HeldBudget {
  const newestFirst = months
    .filter((month) => month.area === area)
    .sort((a, b) => b.month - a.month || b.version - a.version);
  return {
    linesOf: (year) => lines.find(({ id }) => id === `${area}/${year}`)?.lines ?? [],
    latestMonthOf: (year) => newestFirst.find((month) => month.year === year)?.month ?? null,
    lastOf: (year, line) =>
      newestFirst
        .filter((month) => month.year === year)
        .flatMap((month) => month.lines)
        .find((row) => row.line === line) ?? null,
  };
}
