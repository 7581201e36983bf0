/** What a read budget comes to, before anyone decided to add it. */
import type {
  BudgetLines,
  BudgetMonth,
  LineCode,
  LineForecast,
  ServiceLine,
} from '../../domain/budget/budget-year.ts';
import type { SignConvention } from '../../domain/budget/sign-convention.ts';
import type { FinancialYear } from '../../domain/figures/financial-year.ts';
import type { Ledger, TextEncoding } from '../../domain/releases/release.ts';
import type { BudgetRow } from './budget-row.ts';

/** The lines of a year as the file has them; whose they are is not its business. */
export type YearLines = Pick<BudgetLines, 'year' | 'lines'>;

/** A month as the file has it: without an area, an id and the day it was entered. */
export type MonthPart = Pick<
  BudgetMonth,
  'year' | 'month' | 'basis' | 'version' | 'asAt' | 'status' | 'lines'
>;

/** The records a file comes to once it is known which signs it uses: income negative, adverse positive. */
export interface AppliedBudget {
  readonly convention: SignConvention;
  readonly years: readonly YearLines[];
  /** In the order of year, month and basis. */
  readonly months: readonly MonthPart[];
  /** Whole sentences: what does not add up, and by how much. */
  readonly notes: readonly string[];
}

/** `income`: Income is shown as. `overspend`: Overspend is shown as. */
export type SignQuestion = 'income' | 'overspend';

export interface ConventionExample {
  readonly convention: SignConvention;
  /** One line of the file reconciled as it reads under this answer. */
  readonly words: string;
  /** False when the file contradicts this answer: `applyConvention` then says where. */
  readonly fits: boolean;
}

export interface BudgetReading {
  readonly fileName: string;
  readonly kind: 'csv' | 'xlsx';
  /** In the order of the file, in its own signs. */
  readonly rows: readonly BudgetRow[];
  readonly hasIncome: boolean;
  readonly hasVariance: boolean;
  /** To be answered before anything is added, in this order. */
  readonly needs: readonly SignQuestion[];
  /** One for each possible answer; a single one where nothing is asked. */
  readonly exampleLine: readonly ConventionExample[];
  /** Under the convention told, or where nothing is asked; null while an answer is needed. */
  readonly applied: AppliedBudget | null;
  /** The lines of each year; no answer changes them. */
  readonly years: readonly YearLines[];
  /** Of `applied`, empty while an answer is needed. */
  readonly months: readonly MonthPart[];
  readonly ledger: Ledger;
  /** Whole sentences for the preview, whatever the answer. */
  readonly notes: readonly string[];
  /** Of a CSV. */
  readonly encoding?: TextEncoding;
  /** What was held when the file was read; kept for `applyConvention`. */
  readonly held?: HeldBudget;
}

/** What the dashboard already has of the council, to compare with. */
export interface HeldBudget {
  readonly linesOf: (year: FinancialYear) => readonly ServiceLine[];
  /** The latest amounts held of a line in a year, if any. */
  readonly lastOf?: (year: FinancialYear, line: LineCode) => LineForecast | null;
  /** The latest month held of a year; null where none is. */
  readonly latestMonthOf?: (year: FinancialYear) => BudgetMonth['month'] | null;
  /** The version a month of the file will be; 1 unless told. */
  readonly versionOf?: (month: Pick<BudgetMonth, 'year' | 'month' | 'basis'>) => number;
}

export interface BudgetOptions {
  readonly convention?: SignConvention | undefined;
  readonly held?: HeldBudget | undefined;
  readonly signal?: AbortSignal | undefined;
  /** From 0 to 1. */
  readonly onProgress?: ((fraction: number) => void) | undefined;
}
