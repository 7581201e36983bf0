/**
 * Finds figures entered in another unit than usual: a share as a fraction, pounds in thousands, a point left out. A slip is
 * taken for one only where the same figure without it would be quite usual.
 */
import type { LocalUnit } from '../measures/local/local-measure.ts';

const FACTORS = [100, 1000, 1 / 100, 1 / 1000];
/** The usual range counts with a quarter of its ends' size on either side, and a figure is unusual five times beyond it. */
const WIDER = 1.25;
const FAR = 5;
const ENOUGH = 3;

/**
 * How many times too large the figure is (100, 1000) or too small (0.01, 0.001); null for no slip. A percentage of 0 to 1
 * where more than 5 is usual, or nothing is known yet or only such fractions, is a fraction. unitSlipOf(1100, [9, 12, 14], people) is 100.
 */
export function unitSlipOf(value: number, usual: readonly number[], unit: LocalUnit): number | null {
  const sizes = usual.map(Math.abs).filter((size) => size > 0);
  const size = Math.abs(value);
  if (size === 0) return null;
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  if (unit.kind === 'percent' && isFraction(size, least)) return 1 / 100;
  if (sizes.length < ENOUGH) return null;
  if (size <= most * FAR && size >= least / FAR) return null;
  const isUsual = (corrected: number): boolean => corrected <= most * WIDER && corrected >= least / WIDER;
  return FACTORS.find((factor) => isUsual(size / factor)) ?? null;
}

/** `least` is endless where nothing is known. Shares of less than one per cent are rare, and 0.875 is hardly one of them. */
function isFraction(size: number, least: number): boolean {
  return size <= 1 && (least > 5 || (size < 1 && !Number.isInteger(size * 10) && least >= size / FAR));
}
