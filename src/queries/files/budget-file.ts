/** A budget or a list of savings of a batch, read and waiting for the reader's word. */
import type { SignConvention } from '../../domain/budget/sign-convention.ts';
import type { AppliedBudget, BudgetReading } from '../../formats/budget/budget-reading.ts';
import type { SavingsReading } from '../../formats/budget/savings-reading.ts';
import type { MappedExtract } from './refused-file.ts';

export interface BudgetFile {
  readonly kind: 'budget';
  readonly name: string;
  readonly reading: BudgetReading;
  /** What the reader answered, or what needed no answer; null while a question is open. */
  readonly applied: AppliedBudget | null;
  /** Why the answer does not fit the file; the question stays open. */
  readonly refused: string | null;
  readonly answer: SignConvention | null;
  /** Of a ledger extract, whose columns the reader named. */
  readonly extract?: MappedExtract;
}

export interface SavingsFile {
  readonly kind: 'savings';
  readonly name: string;
  readonly reading: SavingsReading;
}

export function budgetFile(name: string, reading: BudgetReading, extract?: MappedExtract): BudgetFile {
  const file: BudgetFile = {
    kind: 'budget',
    name,
    reading,
    applied: reading.applied,
    refused: null,
    answer: null,
  };
  return extract ? { ...file, extract } : file;
}
