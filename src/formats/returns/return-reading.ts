/** What a read return comes to, before anyone decided to add it. */
import type { LocalCode, LocalMeasure } from '../../domain/measures/local/local-measure.ts';
import type { Ledger, TextEncoding } from '../../domain/releases/release.ts';
import type { ReturnRow } from '../../domain/series/return-row.ts';

export interface ReturnReading {
  readonly fileName: string;
  readonly kind: 'csv' | 'xlsx';
  /** In the order of the file. `line` is the line of a CSV, the row of a sheet. */
  readonly rows: readonly ReturnRow[];
  /** Measures nobody knew that the file describes well enough to be made, in the order of the file. */
  readonly newMeasures: readonly LocalMeasure[];
  readonly ledger: Ledger;
  /** Whole sentences for the preview. */
  readonly notes: readonly string[];
  /** Of a CSV. */
  readonly encoding?: TextEncoding;
}

export interface ReturnOptions {
  readonly measureOf: (code: LocalCode) => LocalMeasure | null;
  readonly signal?: AbortSignal | undefined;
  /** From 0 to 1. */
  readonly onProgress?: ((fraction: number) => void) | undefined;
}
