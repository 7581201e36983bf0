/**
 * Where things lie on a position band, in per cent of its width: better is always to the right. The tails are cut off
 * 1.5 interquartile ranges beyond the outer cuts, so that one extreme council does not squeeze the other 150.
 */
import type { Distribution } from '../../domain/quartiles/distribution.ts';
import type { Quartile } from '../../domain/quartiles/quartile.ts';

const TAIL = 1.5;

export interface BandZone {
  readonly quartile: Quartile;
  readonly from: number;
  readonly to: number;
}

export interface BandLayout {
  /** From the bottom quartile to the best; a zone may have no width when cuts coincide. */
  readonly zones: readonly BandZone[];
  /** Something lies beyond the end shown. */
  readonly beyondWorst: boolean;
  readonly beyondBest: boolean;
  /** Where a value lies, held within 0 and 100. */
  readonly placeOf: (value: number) => number;
}

/**
 * Example: worst 0, cuts 10 20 30, best 40: nothing is clipped and the zones are 0-25-50-75-100. Null when every
 * value is the same and there is nothing to lay out.
 */
export function bandLayout(spread: Distribution): BandLayout | null {
  const { worst, cutLower, median, cutUpper, best } = spread;
  const reach = TAIL * (cutUpper - cutLower);
  const better = Math.sign(best - worst);
  const nearer = (end: number, tail: number): number =>
    better > 0 ? Math.max(end, tail) : Math.min(end, tail);
  const further = (end: number, tail: number): number =>
    better > 0 ? Math.min(end, tail) : Math.max(end, tail);
  const left = reach === 0 ? worst : nearer(worst, cutLower - reach);
  const right = reach === 0 ? best : further(best, cutUpper + reach);
  if (left === right) return null;
  const placeOf = (value: number): number => clamp(((value - left) / (right - left)) * 100);
  const edges = [0, placeOf(cutLower), placeOf(median), placeOf(cutUpper), 100];
  const quartiles: readonly Quartile[] = [4, 3, 2, 1];
  return {
    zones: quartiles.map((quartile, i) => ({ quartile, from: edges[i] ?? 0, to: edges[i + 1] ?? 100 })),
    beyondWorst: left !== worst,
    beyondBest: right !== best,
    placeOf,
  };
}

function clamp(percent: number): number {
  return Math.min(100, Math.max(0, percent));
}
