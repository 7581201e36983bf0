/**
 * The mean and the limits of one group of points (XmR). Limits may lie below zero or above 100%: the rules need them
 * there. Only a drawing may cut them, and must say so.
 *
 * Source of the numbers: NHSRplotthedots 0.2.2 (2.66, 3.267, near limits at two thirds), Making Data Count.
 */
import { average } from './average.ts';

/** Limits stand this many average moving ranges from the mean. */
const LIMIT = 2.66;
const NEAR_LIMIT = 2 * (LIMIT / 3);
/** With screening, a moving range this many times the average or more is left out, once. */
const SCREEN = 3.267;

/**
 * measured: worked out from moving ranges. flat: no two neighbours differ. none: no two neighbours at all.
 * Flat and none have limits equal to the mean, so that they can be drawn, and nothing is judged against them: the reference
 * has no limits there.
 */
export type Spread = 'measured' | 'flat' | 'none';

export interface Limits {
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  readonly nearLower: number;
  readonly nearUpper: number;
  readonly spread: Spread;
}

/**
 * The limits of values in time order, none of them missing; null for no values.
 *
 * @param baseline the first so many values decide mean and limits; null, or under 1, for all of them.
 * @param screen leaves out moving ranges of 3.267 times their average or more. One pass.
 * @example limitsOf([1, 2, 1, 2], null, true) has mean 1.5, upper 4.16 and nearUpper 3.27333…
 */
export function limitsOf(values: readonly number[], baseline: number | null, screen: boolean): Limits | null {
  if (values.length === 0) return null;
  const base = baselineOf(values, baseline);
  const mean = average(base);
  const ranges = movingRanges(base);
  if (ranges.length === 0) return limitsAround(mean, 0, 'none');
  const kept = screen ? withoutOutliers(ranges) : ranges;
  // Screening keeps nothing only where every range is zero. Unscreened, zero is the measured range, as in the reference.
  return kept.length === 0 ? limitsAround(mean, 0, 'flat') : limitsAround(mean, average(kept), 'measured');
}

/** What mean and limits rest on: the first so many, or all where none is given or under 1. */
export function baselineOf<T>(all: readonly T[], baseline: number | null): readonly T[] {
  return baseline !== null && baseline >= 1 ? all.slice(0, Math.floor(baseline)) : all;
}

function movingRanges(values: readonly number[]): number[] {
  return values.slice(1).map((value, i) => Math.abs(value - (values[i] ?? value)));
}

function withoutOutliers(ranges: readonly number[]): number[] {
  const cut = SCREEN * average(ranges);
  return ranges.filter((range) => range < cut);
}

function limitsAround(mean: number, averageRange: number, spread: Spread): Limits {
  return {
    mean,
    lower: mean - LIMIT * averageRange,
    upper: mean + LIMIT * averageRange,
    nearLower: mean - NEAR_LIMIT * averageRange,
    nearUpper: mean + NEAR_LIMIT * averageRange,
    spread,
  };
}
