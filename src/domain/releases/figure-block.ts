/**
 * Published figures in columns: one block holds several figure tables of one release, each a (code, breakdown),
 * aligned with the release's areas. Columns, never rows: 50,000 figures are a handful of typed arrays.
 */
import type { Breakdown } from '../figures/breakdown.ts';
import type { ReleaseId } from './release.ts';

export type MeasureType = 'outcome' | 'numerator' | 'denominator' | 'base' | 'margin';

export const MEASURE_TYPES: readonly MeasureType[] = [
  'outcome',
  'numerator',
  'denominator',
  'base',
  'margin',
];

/** Mark numbers below the release's own list of marks. */
export const HAS_VALUE = 0;
export const NO_ROW = 1;
export const FIRST_MARK = 2;

export interface Column {
  /** NaN where there is no value; length is tables × areas, table by table. */
  readonly values: Float64Array;
  /** HAS_VALUE, NO_ROW (the file has no such row) or FIRST_MARK + index into the release's `marks`. */
  readonly marks: Uint8Array;
}

export interface FigureTableKey {
  readonly code: string;
  readonly breakdown: Breakdown;
}

/** `headline`: the Total tables of every measure. Otherwise a measure code: its tables by breakdown, Total left out. */
export type BlockPart = string;

export const HEADLINE: BlockPart = 'headline';

export interface FigureBlock {
  readonly release: ReleaseId;
  readonly part: BlockPart;
  readonly tables: readonly FigureTableKey[];
  /** Only the measure types the file has. */
  readonly columns: { readonly [T in MeasureType]?: Column };
}
