/**
 * How long those had waited who started: mean, median and 90th percentile together, because a mean falls when long waiters
 * are taken out and a median says nothing of them (domain notes 3.3). It says nothing of people still waiting.
 */
import { percentile } from './percentile.ts';

export interface WaitsOfStarted {
  readonly started: number;
  /** Days, unrounded. */
  readonly mean: number;
  /** Quantile type 7. */
  readonly median: number;
  /** Quantile type 7. */
  readonly ninetieth: number;
}

/** Days from request to first visit, in any order. [0, 1, 2, 3, 10] gives mean 3.2, median 2, 90th percentile 7.2. Null for none. */
export function waitsOfStarted(days: readonly number[]): WaitsOfStarted | null {
  const sorted = [...days].sort((a, b) => a - b);
  const median = percentile(sorted, 50);
  const ninetieth = percentile(sorted, 90);
  if (median === null || ninetieth === null) return null;
  const mean = sorted.reduce((sum, wait) => sum + wait, 0) / sorted.length;
  return { started: sorted.length, mean, median, ninetieth };
}
