/** Whether a target lies within what the series does anyway. Says nothing about whether the target is a good one. */
import type { Polarity } from '../measures/measure.ts';
import type { Limits } from './limits.ts';

/** inconsistent: met at some times and missed at others ("hit and miss"). */
export type Assurance = 'pass' | 'fail' | 'inconsistent';

/**
 * Judges a target against the limits of the last group; null without a target, for a measure that is neither better high
 * nor low, and where there are no two neighbouring points, so nothing is known of how the figures vary.
 * A target on a limit is inconsistent, as in NHSRplotthedots 0.2.2.
 *
 * A flat series is judged by its one value: the reference has no limits there and calls every target inconsistent, which
 * would say that a target met every month is missed in some.
 *
 * @example with limits 740 to 2350 and lower better, 1200 is inconsistent, 3000 a pass and 700 a fail.
 */
export function assuranceOf(
  limits: Limits | null,
  target: number | null,
  polarity: Polarity,
): Assurance | null {
  if (limits === null || limits.spread === 'none' || target === null || polarity === 'neutral') return null;
  const higher = polarity === 'higher';
  if (target > limits.upper) return higher ? 'fail' : 'pass';
  if (target < limits.lower) return higher ? 'pass' : 'fail';
  return 'inconsistent';
}
