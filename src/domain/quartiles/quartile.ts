/**
 * Which quarter a value lies in. A value equal to a cut belongs to the better quartile, at all three cuts
 * (domain notes 2.2, rule 4); a council exactly on a cut is said to be on the boundary.
 */
import type { Polarity } from '../measures/measure.ts';
import { type Distribution, FEWEST_FOR_QUARTILES } from './distribution.ts';

/** 1 is the best quartile, 4 the bottom. */
export type Quartile = 1 | 2 | 3 | 4;

export const QUARTILE_WORD: Readonly<Record<Quartile, string>> = {
  1: 'Best',
  2: 'Second',
  3: 'Third',
  4: 'Bottom',
};

/** Null under eight values and for neutral measures. */
export function quartileOf(value: number, spread: Distribution, polarity: Polarity): Quartile | null {
  if (polarity === 'neutral' || spread.n < FEWEST_FOR_QUARTILES) return null;
  const reaches = (cut: number): boolean => (polarity === 'lower' ? value <= cut : value >= cut);
  if (reaches(spread.cutUpper)) return 1;
  if (reaches(spread.median)) return 2;
  return reaches(spread.cutLower) ? 3 : 4;
}

export function isOnBoundary(value: number, spread: Distribution): boolean {
  return value === spread.cutLower || value === spread.median || value === spread.cutUpper;
}
