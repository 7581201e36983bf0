/**
 * The four rules by their definition, looking at every window a point is in. Slow and plain: the check on the quick ones.
 *
 * Must not use anything of src/domain/spc but its types.
 */
import type { Limits } from '../../../../src/domain/spc/limits.ts';
import type { Flag } from '../../../../src/domain/spc/rules.ts';

/** Every run of `size` neighbours that contains place `i`. */
function windowsWith(values: readonly number[], i: number, size: number): number[][] {
  const windows: number[][] = [];
  for (let first = i - size + 1; first <= i; first++) {
    if (first >= 0 && first + size <= values.length) windows.push(values.slice(first, first + size));
  }
  return windows;
}

function everyStep(window: readonly number[], holds: (before: number, after: number) => boolean): boolean {
  return window.every((after, k) => k === 0 || holds(window[k - 1] ?? Number.NaN, after));
}

function isPartOfTrend(values: readonly number[], i: number): boolean {
  return windowsWith(values, i, 7).some(
    (w) => everyStep(w, (before, after) => after > before) || everyStep(w, (before, after) => after < before),
  );
}

export function flagByWindows(values: readonly number[], i: number, limits: Limits): Flag {
  const at = (k: number) => values[k] ?? Number.NaN;
  const value = at(i);
  const measured = limits.spread === 'measured';
  const outside = (y: number) => y > limits.upper || y < limits.lower;
  const close = (y: number) => !outside(y) && (y > limits.nearUpper || y < limits.nearLower);
  const oneSide = (w: readonly number[]) =>
    w.every((y) => y > limits.mean) || w.every((y) => y < limits.mean);
  const side = value > limits.mean ? 'up' : 'down';

  if (measured && outside(value)) return { rule: 'outside', direction: side };
  if (isPartOfTrend(values, i)) {
    const rises = isPartOfTrend(values, i + 1) ? at(i + 1) > value : value > at(i - 1);
    return { rule: 'trend', direction: rises ? 'up' : 'down' };
  }
  const twoOfThree = (w: readonly number[]) => oneSide(w) && w.filter(close).length >= 2;
  if (measured && close(value) && windowsWith(values, i, 3).some(twoOfThree)) {
    return { rule: 'two-in-three', direction: side };
  }
  if (windowsWith(values, i, 7).some(oneSide)) return { rule: 'shift', direction: side };
  return { rule: 'none', direction: null };
}
