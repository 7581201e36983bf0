/** Twelve months added up, month by month. A sum over a gap would be too low without saying so, so it is not given. */
import { type PeriodCode, periodsBetween, shiftPeriod } from '../periods/period.ts';

export interface MonthlyValue {
  /** `2024-12`. */
  readonly period: PeriodCode;
  readonly value: number | null;
}

/**
 * For every month from the twelfth after the first to the last: the sum of it and the eleven before, or null when one of the
 * twelve is missing. Twelve months of 45 each give one value, 540. Fewer than twelve months give none.
 */
export function rollingTwelveMonths(months: readonly MonthlyValue[]): MonthlyValue[] {
  const numberOf = new Map(months.map(({ period, value }) => [period, value]));
  const held = [...numberOf.keys()].sort();
  const [first] = held;
  const last = held.at(-1);
  if (first === undefined || last === undefined) return [];
  return periodsBetween(shiftPeriod(first, 'monthly', 11), last, 'monthly').map((period) => ({
    period,
    value: sumOf(periodsBetween(shiftPeriod(period, 'monthly', -11), period, 'monthly'), numberOf),
  }));
}

function sumOf(
  periods: readonly PeriodCode[],
  numberOf: ReadonlyMap<PeriodCode, number | null>,
): number | null {
  let sum = 0;
  for (const period of periods) {
    const value = numberOf.get(period) ?? null;
    if (value === null) return null;
    sum += value;
  }
  return sum;
}
