/**
 * The three cuts that divide sorted values in four: quantile type 7 (Excel PERCENTILE.INC, R's default, d3.quantile,
 * the department's own charts). Source: domain notes 2.2, Hyndman and Fan (1996).
 */
import { decimalPlaces } from './decimal-places.ts';

export type Cuts = readonly [lower: number, middle: number, upper: number];

/**
 * Cuts at 25, 50 and 75 per cent of values sorted upwards.
 *
 * The position of cut k is (n - 1) * k / 4; between two values it lies on the straight line between them. With values
 * of d decimals every cut is a whole number of quarters of 10^-d, so it is worked out on integers and divided once:
 * a value equal to a cut compares equal to it.
 *
 * Example: [1, 2, 3, 4] gives [1.75, 2.5, 3.25]; [7.1, 7.3, 7.3] gives [7.2, 7.3, 7.3]. Null for no values.
 */
export function quartileCuts(sorted: ArrayLike<number>): Cuts | null {
  if (sorted.length === 0) return null;
  const decimals = decimalPlaces(Array.from(sorted));
  return [cutAt(sorted, 1, decimals), cutAt(sorted, 2, decimals), cutAt(sorted, 3, decimals)];
}

function cutAt(sorted: ArrayLike<number>, k: 1 | 2 | 3, decimals: number | null): number {
  const position = (sorted.length - 1) * k;
  const below = Math.floor(position / 4);
  const quarters = position % 4;
  const a = sorted[below] ?? Number.NaN;
  const b = sorted[below + 1] ?? a;
  if (decimals === null) return a + ((b - a) * quarters) / 4;
  const scale = 10 ** decimals;
  const whole = Math.round(a * scale);
  return (4 * whole + (Math.round(b * scale) - whole) * quarters) / (4 * scale);
}
