/** Reads a budget or a list of savings. It adds nothing; which signs a budget uses is asked before it can be. */
import type { BudgetLines, BudgetMonth } from '../../domain/budget/budget-year.ts';
import type { SignConvention } from '../../domain/budget/sign-convention.ts';
import type { OnsCode } from '../../domain/figures/area.ts';
import type { AppliedBudget, BudgetReading, HeldBudget } from '../../formats/budget/budget-reading.ts';
import type { SavingsReading } from '../../formats/budget/savings-reading.ts';
import type { SourceFile } from '../../formats/files/source-file.ts';

export interface BudgetFile {
  readonly kind: 'budget';
  readonly name: string;
  readonly reading: BudgetReading;
  /** What the reader answered, or what needed no answer; null while a question is open. */
  readonly applied: AppliedBudget | null;
  /** Why the answer does not fit the file; the question stays open. */
  readonly refused: string | null;
  readonly answer: SignConvention | null;
}

export interface SavingsFile {
  readonly kind: 'savings';
  readonly name: string;
  readonly reading: SavingsReading;
}

type Refused = { readonly kind: 'refused'; readonly name: string; readonly sentence: string };

export interface ReadingBudget {
  readonly held: HeldBudget;
  readonly signal: AbortSignal;
  readonly onProgress: (fraction: number) => void;
}

export async function readBudgetFile(source: SourceFile, how: ReadingBudget): Promise<BudgetFile | Refused> {
  const { name } = source;
  const { readBudgetCsv } = await import('../../formats/budget/read-budget-csv.ts');
  const read = await readBudgetCsv(source, how);
  if (!read.ok) return { kind: 'refused', name, sentence: read.error.sentence };
  return {
    kind: 'budget',
    name,
    reading: read.value,
    applied: read.value.applied,
    refused: null,
    answer: null,
  };
}

export async function readSavingsFile(
  source: SourceFile,
  { signal, onProgress, held }: ReadingBudget,
): Promise<SavingsFile | Refused> {
  const { name } = source;
  const isLine = (year: BudgetLines['year'], line: string): boolean =>
    held.linesOf(year).some(({ code }) => code === line);
  const { readSavingsCsv } = await import('../../formats/budget/read-savings-csv.ts');
  const read = await readSavingsCsv(source, { signal, onProgress, isLine });
  if (!read.ok) return { kind: 'refused', name, sentence: read.error.sentence };
  return { kind: 'savings', name, reading: read.value };
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
    lastOf: (year, line) =>
      newestFirst
        .filter((month) => month.year === year)
        .flatMap((month) => month.lines)
        .find((row) => row.line === line) ?? null,
  };
}
