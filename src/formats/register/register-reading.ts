/** What a read register comes to, before anyone decided to add it: figures of groups, never a row of a person. */
import type { LocalMeasure } from '../../domain/measures/local/local-measure.ts';
import type { IsoDate } from '../../domain/periods/iso-date.ts';
import type { Ledger } from '../../domain/releases/release.ts';
import type { ReturnRow } from '../../domain/series/return-row.ts';

/** packages: requests for home care. reablement: episodes of reablement. */
export type RegisterKind = 'packages' | 'reablement';

export interface RegisterReading {
  readonly kind: RegisterKind;
  readonly fileName: string;
  /** The figures worked out; `line` is 0, because none stands on a line of the file. */
  readonly rows: readonly ReturnRow[];
  /** A measure for each locality, parts of the total waiting. */
  readonly newMeasures: readonly LocalMeasure[];
  readonly ledger: Ledger;
  /** The earliest and the latest date of the rows kept. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** The day the register shows: who had not started by its end is taken to wait still. */
  readonly asAt: IsoDate;
  /** Whole sentences for the preview. */
  readonly notes: readonly string[];
}

export interface RegisterOptions {
  readonly signal?: AbortSignal | undefined;
  /** From 0 to 1. */
  readonly onProgress?: ((fraction: number) => void) | undefined;
  /** The day the register was drawn; without it the latest date in the file. */
  readonly asAt?: IsoDate | undefined;
}
