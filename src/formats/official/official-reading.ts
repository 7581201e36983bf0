/** What a read official file holds, before anyone decided to add it. Nothing here is stored yet. */
import type { Area } from '../../domain/figures/area.ts';
import type { FinancialYear } from '../../domain/figures/financial-year.ts';
import type { FrameworkId } from '../../domain/measures/framework.ts';
import type { Ledger, TextEncoding } from '../../domain/releases/release.ts';
import type { UnreleasedBlock } from './figure-blocks.ts';

export interface OfficialReading {
  readonly fileName: string;
  readonly year: FinancialYear;
  readonly framework: FrameworkId;
  readonly encoding: TextEncoding;
  /** The layout in words: "10 columns, 2015-16 to 2018-19". */
  readonly layout: string;
  readonly ledger: Ledger;
  /** Councils, regions and England in the order of the file; the columns of the blocks are aligned with them. */
  readonly areas: readonly Area[];
  /** The missing marks as written, by mark number (see figure-block.ts). */
  readonly marks: readonly string[];
  /** The headline block, then one block for each code with other disaggregations. */
  readonly blocks: readonly UnreleasedBlock[];
  /** Whole sentences about what was left out or should be checked, for the preview. */
  readonly notes: readonly string[];
}

export interface ReadingOptions {
  /** Overrides the year of the file's name. */
  readonly year?: FinancialYear;
  /** The catalogue's answer to whether a framework has a code (without brackets). */
  readonly knownCode: (framework: FrameworkId, code: string) => boolean;
  /** The most a measure can be, or null for an open scale; left out, no value is too high. */
  readonly highestOf?: (framework: FrameworkId, code: string) => number | null;
  /** From 0 to 1. */
  readonly onProgress?: (fraction: number) => void;
  readonly signal?: AbortSignal;
}
