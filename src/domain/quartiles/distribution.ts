/**
 * How a set of councils spreads on one measure: n, the extremes and the three cuts, oriented so that better is later.
 */
import type { Polarity } from '../measures/measure.ts';
import { quartileCuts } from './quartile-cuts.ts';

/** Fewer values than this give no quartiles (domain notes 2.2, rule 8). */
export const FEWEST_FOR_QUARTILES = 8;

/** From this many on, quartiles lead; below it rank and median are shown first. */
export const ENOUGH_FOR_QUARTILES_FIRST = 20;

export interface Distribution {
  /** Councils with a published number, and councils of the set without one. */
  readonly n: number;
  readonly excluded: number;
  /** `cutUpper` is the threshold of the best quartile whatever the polarity. */
  readonly worst: number;
  readonly cutLower: number;
  readonly median: number;
  readonly cutUpper: number;
  readonly best: number;
  readonly atBest: number;
  /** Every value upwards; null when only a summary is held. */
  readonly sorted: Float64Array | null;
}

/**
 * The distribution of published values (any order) of a comparison set; null when it is empty.
 * A neutral measure is laid out like a higher-is-better one, but its ends are not called better or worse.
 *
 * Example: values 1 to 8, lower is better: worst 8, cutLower 6.25, median 4.5, cutUpper 2.75, best 1.
 */
export function distributionOf(
  values: readonly number[],
  excluded: number,
  polarity: Polarity,
): Distribution | null {
  const sorted = Float64Array.from(values).sort();
  const cuts = quartileCuts(sorted);
  const smallest = sorted[0];
  const largest = sorted[sorted.length - 1];
  if (!cuts || smallest === undefined || largest === undefined) return null;
  const [low, median, high] = cuts;
  const lowerIsBetter = polarity === 'lower';
  const best = lowerIsBetter ? smallest : largest;
  return {
    n: sorted.length,
    excluded,
    worst: lowerIsBetter ? largest : smallest,
    cutLower: lowerIsBetter ? high : low,
    median,
    cutUpper: lowerIsBetter ? low : high,
    best,
    atBest: countEqual(sorted, best),
    sorted,
  };
}

/** How many of the sorted values are below `value`. */
export function countBelow(sorted: Float64Array, value: number): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? Number.NaN) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

export function countEqual(sorted: Float64Array, value: number): number {
  let count = 0;
  for (let i = countBelow(sorted, value); sorted[i] === value; i += 1) count += 1;
  return count;
}
