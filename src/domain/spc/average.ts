/**
 * The average to the last binary digit. A point on the mean breaks a run, so a mean that is one digit off would make runs
 * that are not there: 0.1, 0.2 and 0.3 average 0.2, where adding and dividing gives 0.20000000000000004.
 */

/** The average of at least one number; NaN of none. */
export function average(values: readonly number[]): number {
  const first = sum(values) / values.length;
  // A second pass over what is left, as R's own mean does: reference results are worked out there.
  return first + sum(values.map((value) => value - first)) / values.length;
}

/** A sum that carries along what rounding drops (Neumaier 1974). */
function sum(values: readonly number[]): number {
  let total = 0;
  let dropped = 0;
  for (const value of values) {
    const next = total + value;
    dropped += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + dropped;
}
