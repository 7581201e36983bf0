/**
 * The four rules of Making Data Count, in their order of precedence: a point that meets several bears the first.
 * Must not gain a rule or another run length: results would no longer compare with other NHS and council charts.
 *
 * Source: NHSRplotthedots 0.2.2.
 */
import type { Limits } from './limits.ts';
import { isOutside, twoInThree } from './near-limits.ts';
import { inShift, inTrend, trendDirection } from './seven-in-a-row.ts';

export type Rule = 'none' | 'outside' | 'trend' | 'two-in-three' | 'shift';

/** Which way a flagged point points: of a trend rising or falling, else above or below the mean. */
export type Direction = 'up' | 'down';

export interface Flag {
  readonly rule: Rule;
  readonly direction: Direction | null;
}

const UNFLAGGED: Flag = { rule: 'none', direction: null };

/**
 * One flag for each value of a group, in time order, none of them missing. Limits that are not measured decide nothing;
 * trend and shift need none.
 *
 * @example flagsOf([1, 2, 3, 4, 5, 6, 7], limits) marks all seven 'trend', 'up', but for any outside the limits.
 */
export function flagsOf(values: readonly number[], limits: Limits): Flag[] {
  const measured = limits.spread === 'measured';
  const close = measured ? twoInThree(values, limits) : [];
  const trend = inTrend(values);
  const shift = inShift(values, limits.mean);
  return values.map((value, i) => {
    const side: Direction = value > limits.mean ? 'up' : 'down';
    if (measured && isOutside(value, limits)) return { rule: 'outside', direction: side };
    if (trend[i]) return { rule: 'trend', direction: trendDirection(values, trend, i) };
    if (close[i]) return { rule: 'two-in-three', direction: side };
    if (shift[i]) return { rule: 'shift', direction: side };
    return UNFLAGGED;
  });
}
