/**
 * A local series: what one area reported of one local measure, period by period, as it was said. "About 11" and "2 to 3"
 * are kept as such; a missing figure carries its reason; a corrected figure keeps the earlier one.
 */
import type { OnsCode } from '../figures/area.ts';
import type { MissingReason } from '../figures/missing.ts';
import type { LocalCode } from '../measures/local/local-measure.ts';
import type { IsoDate } from '../periods/iso-date.ts';
import type { Frequency, PeriodCode } from '../periods/period.ts';

/** `range` has `low` and `high`; the others qualify `value`. None means exact. */
export type Qualifier = 'about' | 'over' | 'just-over' | 'under' | 'just-under' | 'range';

/** provisional: may still change. illustrative: invented, to show what the page does. revised: see `earlier`. */
export type PointStatus = 'provisional' | 'revised' | 'illustrative';

/** What was said of one period, without who said it. */
export interface Said {
  /** Null when missing, and for a range that names no value within it. */
  readonly value: number | null;
  readonly qualifier?: Qualifier;
  readonly low?: number;
  readonly high?: number;
  readonly numerator?: number;
  readonly denominator?: number;
  /** There exactly when there is neither value nor range. */
  readonly missing?: MissingReason;
  readonly status?: PointStatus;
  readonly note?: string;
}

/** Who said it and when. */
export interface Entered {
  /** Where it comes from, for people: "Monthly return", "Register of package requests", a report's title. */
  readonly source: string;
  readonly enteredOn: IsoDate;
  /** Part of the example: goes when the example is cleared. */
  readonly example?: true;
}

export interface SeriesPoint extends Said, Entered {
  readonly period: PeriodCode;
  /** What was said before a correction, newest first. */
  readonly earlier?: readonly (Said & Entered)[];
}

/** `<area>/<measure>`: `E08000014/home-care-waiting`. */
export type SeriesId = string;

/** What the reader decided about the chart of a series, each with its reason. */
export interface ChartDecisions {
  /** Made by the example: they go when it is cleared. */
  readonly example?: true;
  /** Points that take no part in limits and rules. */
  readonly excluded?: readonly { readonly period: PeriodCode; readonly reason: string }[];
  /** Periods from which limits are worked out anew: a known, lasting change. */
  readonly rebased?: readonly { readonly period: PeriodCode; readonly reason: string }[];
  /** How limits are worked out where that is not the usual way; `baseline` is left out for all figures. */
  readonly limits?: { readonly screen: boolean; readonly baseline?: number; readonly reason: string };
}

export interface LocalSeries {
  readonly id: SeriesId;
  readonly area: OnsCode;
  readonly measure: LocalCode;
  readonly frequency: Frequency;
  /** In time order, one a period. */
  readonly points: readonly SeriesPoint[];
  readonly decisions?: ChartDecisions;
}

/** Something that happened, pinned to a day and drawn on the charts it names: "block booking expanded". */
export interface LocalEvent {
  readonly id: string;
  readonly area: OnsCode;
  readonly date: IsoDate;
  readonly text: string;
  readonly measures: readonly LocalCode[];
  /** Part of the example. */
  readonly example?: true;
}

export function seriesId(area: OnsCode, measure: LocalCode): SeriesId {
  return `${area}/${measure}`;
}

/**
 * The one number a chart can place and a limit can use: the value, or the middle of a range (the page says so). Null when
 * missing. numberOf({ value: null, qualifier: 'range', low: 2, high: 3 }) is 2.5.
 */
export function numberOf({ value, low, high }: Pick<Said, 'value' | 'low' | 'high'>): number | null {
  if (value !== null) return value;
  return low !== undefined && high !== undefined ? (low + high) / 2 : null;
}
