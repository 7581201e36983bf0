/**
 * How invented series vary: a winter, and a table of written-out noise, so that the same code gives the same figures for
 * ever. No randomness.
 */
import { daysBetween, type IsoDate } from '../../../src/domain/periods/iso-date.ts';
import type { PeriodCode } from '../../../src/domain/periods/period.ts';

/** January to December: how far the pressure of winter is felt, from -1 to 1. */
const WINTER = [1, 0.8, 0.4, 0, -0.3, -0.6, -0.8, -0.8, -0.4, 0, 0.4, 0.7];

/** Mean near 0, spread near 1; 31 of them, so that neither weeks nor months of a year line up with it. */
const NOISE = [
  0.4, -1.1, 0.9, 0.2, -0.6, 1.5, -0.3, -0.9, 0.7, 0.1, -1.6, 0.8, 1.2, -0.2, -0.7, 0.5, -1.3, 0.3, 1.8, -0.5,
  -0.1, 0.6, -1.0, 1.0, -0.8, 0.0, 1.4, -0.4, -1.2, 0.9, -0.4,
];

/** For a month (`2024-12`) or the day of a weekly list (`2024-12-03`). */
export function winterOf(period: PeriodCode): number {
  return WINTER[Number(period.slice(5, 7)) - 1] ?? 0;
}

/** The noise of the nth period of the series numbered `series`; every turn of the table begins elsewhere. */
export function noise(n: number, series: number): number {
  return NOISE[(n + 5 * Math.floor(n / NOISE.length) + 7 * series) % NOISE.length] ?? 0;
}

/** Weeks a list takes to settle at a new level: people do not leave it in a day. */
const SETTLING = 4;

/** On the way from one level to another, `day` being the day of the list and `change` that of the change. */
export function settling(before: number, after: number, change: IsoDate, day: IsoDate): number {
  const weeks = daysBetween(change, day) / 7;
  return before + (after - before) * Math.min(1, Math.max(0, weeks / SETTLING));
}

/**
 * Whole numbers that sum to the total and are as near to the weights as whole numbers can be: each is rounded down, and
 * what is left goes to the largest remainders, the earlier first. apportion(11, [0.67, 0.28, 0.05]) is [7, 3, 1].
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const parts = exact.map(Math.floor);
  const left = total - parts.reduce((a, b) => a + b, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}
