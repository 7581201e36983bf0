/**
 * Percentiles by quantile type 7 (Hyndman and Fan 1996; Excel's PERCENTILE.INC, SQL's PERCENTILE_CONT), the method of the
 * department's waiting-time metric.
 */

/**
 * `sorted` upwards, `percent` a whole number from 0 to 100. The place is (n − 1) × percent ÷ 100, worked out on whole
 * numbers; between two values it lies on the straight line between them. Null for no values.
 * percentile([1, 2, 3, 4], 50) is 2.5; percentile([0, 1, 2, 3, 10], 90) is 7.2.
 */
export function percentile(sorted: readonly number[], percent: number): number | null {
  const place = (sorted.length - 1) * percent;
  const below = Math.floor(place / 100);
  const a = sorted[below];
  if (a === undefined) return null;
  const hundredths = place % 100;
  const b = sorted[below + 1] ?? a;
  return (a * (100 - hundredths) + b * hundredths) / 100;
}
