/**
 * The two rules that look at the limits: a point outside them, and two of three close to the same one. Equality is inside:
 * a point on a limit is not outside, and a point on a near limit is not close.
 */
import type { Limits } from './limits.ts';

type Bounds = Pick<Limits, 'lower' | 'upper' | 'nearLower' | 'nearUpper' | 'mean'>;

export function isOutside(value: number, { lower, upper }: Pick<Limits, 'lower' | 'upper'>): boolean {
  return value > upper || value < lower;
}

/** Between a near limit and its limit. A point outside the limits is not close to them. */
export function isClose(value: number, limits: Omit<Bounds, 'mean'>): boolean {
  return !isOutside(value, limits) && (value < limits.nearLower || value > limits.nearUpper);
}

/**
 * Which values are one of two or three close values in three neighbours that are all on one side of the mean. Only the
 * close ones are marked.
 */
export function twoInThree(values: readonly number[], limits: Bounds): boolean[] {
  const close = values.map((value) => isClose(value, limits));
  const sides = values.map((value) => Math.sign(value - limits.mean));
  const marked = values.map(() => false);
  for (let first = 0; first + 3 <= values.length; first++) {
    const three = [first, first + 1, first + 2];
    const oneSide = Math.abs(three.reduce((total, i) => total + (sides[i] ?? 0), 0)) === 3;
    const closeOnes = three.filter((i) => close[i]);
    if (oneSide && closeOnes.length >= 2) for (const i of closeOnes) marked[i] = true;
  }
  return marked;
}
