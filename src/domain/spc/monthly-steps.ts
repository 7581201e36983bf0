/**
 * Turns a running total since April into what happened in each month. A running total rises every month by itself, so every
 * chart rule would fire on it.
 *
 * Must not guess: a step over two months is not a monthly step, and a missing month is not zero.
 */
import { decimalPlaces } from '../quartiles/decimal-places.ts';

export interface CumulativePoint {
  /** A month: `2024-12`. */
  readonly period: string;
  /** The total from April to the end of the month; null where missing. */
  readonly value: number | null;
}

/** `missing`: the month has no total. `month-before-missing`: the month before has none to take away. */
export type NoStep = 'missing' | 'month-before-missing';

export interface MonthlyStep {
  readonly period: string;
  /** May be negative, where the total was revised down. */
  readonly value: number | null;
  readonly noStep: NoStep | null;
}

/**
 * The monthly steps, one for each point, in the points' order. April's step is April's total.
 *
 * @example April 40, May 95, June missing, July 180 gives 40, 55, none, none.
 */
export function stepsOfCumulative(points: readonly CumulativePoint[]): MonthlyStep[] {
  const totals = new Map(points.map(({ period, value }) => [period, value]));
  return points.map(({ period, value }) => {
    if (value === null) return { period, value, noStep: 'missing' };
    if (period.endsWith('-04')) return { period, value, noStep: null };
    const before = totals.get(monthBefore(period)) ?? null;
    if (before === null) return { period, value: null, noStep: 'month-before-missing' };
    return { period, value: difference(value, before), noStep: null };
  });
}

function monthBefore(period: string): string {
  const [year = Number.NaN, month = Number.NaN] = period.split('-').map(Number);
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`;
}

/** With the decimals the totals are written with: 12.3 less 10.1 is 2.2, not 2.200000000000001. */
function difference(value: number, before: number): number {
  const decimals = decimalPlaces([value, before]);
  if (decimals === null) return value - before;
  return Math.round((value - before) * 10 ** decimals) / 10 ** decimals;
}
