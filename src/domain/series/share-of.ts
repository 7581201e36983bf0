/** The share or rate a numerator and a denominator come to, so that nobody has to work it out beside the form. */
import type { LocalUnit } from '../measures/local/local-measure.ts';

/**
 * Unrounded, in the unit of the measure; null where there is nothing to divide by. shareOf({ numerator: 3, denominator: 4 },
 * { kind: 'percent' }) is 75.
 */
export function shareOf(
  { numerator, denominator }: { readonly numerator?: number; readonly denominator?: number },
  unit: LocalUnit,
): number | null {
  if (numerator === undefined || denominator === undefined || denominator === 0) return null;
  const share = numerator / denominator;
  if (unit.kind === 'percent') return share * 100;
  return unit.kind === 'rate' ? share * unit.per : share;
}
