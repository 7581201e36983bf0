/** What a read list of savings comes to, before anyone decided to add it. */
import type { BudgetMonthNumber, LineCode, Saving } from '../../domain/budget/budget-year.ts';
import type { FinancialYear } from '../../domain/figures/financial-year.ts';
import type { IsoDate } from '../../domain/periods/iso-date.ts';
import type { Ledger } from '../../domain/releases/release.ts';

/** The schemes of a year as they stood on one day. */
export interface SavingsPart {
  readonly year: FinancialYear;
  readonly asAt: IsoDate;
  /** The month of the year the day lies in; null for a day of another year. */
  readonly month: BudgetMonthNumber | null;
  readonly schemes: readonly Saving[];
}

export interface SavingsReading {
  readonly fileName: string;
  readonly kind: 'csv' | 'xlsx';
  /** In the order of year and day. */
  readonly savings: readonly SavingsPart[];
  readonly ledger: Ledger;
  /** Whole sentences for the preview. */
  readonly notes: readonly string[];
}

export interface SavingsOptions {
  /** The service lines held for a year, to know which codes are lines; none are asked for where it is left out. */
  readonly isLine?: ((year: FinancialYear, line: LineCode) => boolean) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** From 0 to 1. */
  readonly onProgress?: ((fraction: number) => void) | undefined;
}
