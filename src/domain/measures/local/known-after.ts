/**
 * How long after the end of a period a figure of it can be known: where people are 91 days after their reablement began in
 * November is known about 1 March. Nobody may be asked for a figure before.
 *
 * Kept beside the catalogue and not in its measures: a measure the reader changes is stored whole, and a field that earlier
 * versions do not know would keep them from opening its snapshot. A reader's own measure has none.
 */
import { type Frequency, type PeriodCode, shiftPeriod } from '../../periods/period.ts';
import type { LocalCode } from './local-measure.ts';

/** Whole months from the end of the period, by how the code of an outcome begins: of a total, its providers and its like. */
const MONTHS: Readonly<Record<string, number>> = {
  'reablement-at-home-91-days': 3,
  'reablement-community-84-days': 3,
};

/** 3 for a month whose last person is followed for 91 days; 0 for what is known when the period ends. */
export function monthsUntilKnown(code: LocalCode): number {
  const known = Object.keys(MONTHS).find((start) => code === start || code.startsWith(`${start}-`));
  return known === undefined ? 0 : (MONTHS[known] ?? 0);
}

/** Periods of a frequency that so many months are, the last one begun counted whole. Weeks of 13 to a quarter. */
const PERIODS_OF: Readonly<Record<Frequency, (months: number) => number>> = {
  weekly: (months) => Math.ceil((months * 13) / 3),
  monthly: (months) => months,
  quarterly: (months) => Math.ceil(months / 3),
  yearly: (months) => Math.ceil(months / 12),
};

/**
 * The latest period that can be known when `reached` has ended: `2024-08` of a 91-day outcome once November 2024 has.
 */
export function latestKnowable(code: LocalCode, reached: PeriodCode, frequency: Frequency): PeriodCode {
  return shiftPeriod(reached, frequency, -PERIODS_OF[frequency](monthsUntilKnown(code)));
}
