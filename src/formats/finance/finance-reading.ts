/** What a read finance return comes to, before anyone decided to add it. */
import type { OnsCode } from '../../domain/figures/area.ts';
import type { FinancialYear } from '../../domain/figures/financial-year.ts';
import type { Ledger, TextEncoding } from '../../domain/releases/release.ts';
import type { SpendSource } from '../../domain/spend/published-spend.ts';

export interface FinanceRow {
  readonly year: FinancialYear;
  readonly source: SpendSource;
  readonly ons: OnsCode;
  /** Net current expenditure on adult social care, in thousands of pounds as published. */
  readonly net: number;
  /** Where it stands in the file. */
  readonly line: number;
}

export interface FinanceReading {
  readonly fileName: string;
  /** Councils with adult social care, regions and England, in the order of the file. */
  readonly rows: readonly FinanceRow[];
  readonly ledger: Ledger;
  /** Whole sentences for the preview. */
  readonly notes: readonly string[];
  readonly encoding?: TextEncoding;
}

export interface FinanceProblem {
  readonly kind:
    | 'empty'
    | 'binary'
    | 'no-header'
    | 'truncated'
    | 'too-large'
    | 'damaged'
    | 'encrypted'
    | 'cannot-open'
    | 'cancelled'
    | 'detailed-return'
    | 'missing-column'
    | 'year-needed'
    | 'source-needed'
    | 'unit'
    | 'unreadable';
  readonly sentence: string;
}

export interface FinanceOptions {
  /** Chosen by the reader where neither the file nor its name says it. */
  readonly year?: FinancialYear | undefined;
  readonly source?: SpendSource | undefined;
  readonly signal?: AbortSignal | undefined;
  /** From 0 to 1. */
  readonly onProgress?: ((fraction: number) => void) | undefined;
}
