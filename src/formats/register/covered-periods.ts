/** The weeks and months a register covers whole: a week or month it only touches would look quieter than it was. */
import {
  addDays,
  dateOfDay,
  type IsoDate,
  lastDayOfMonth,
  weekdayOf,
} from '../../domain/periods/iso-date.ts';
import { type PeriodCode, periodsBetween, shiftPeriod } from '../../domain/periods/period.ts';

/**
 * A month may begin or end with this many days without an entry and still be covered: a weekend and two bank holidays, on
 * which nothing is written down.
 */
const QUIET_DAYS = 4;

export interface CoveredMonths {
  readonly months: readonly PeriodCode[];
  /** The last month when the register stops a few days before its end: its figures may still change. */
  readonly provisional: PeriodCode | null;
}

/**
 * Days weekly lists are taken on, from the end of the first whole week to the last: for Tuesdays (2), from 2 December 2024
 * and as at 20 December 2024, the 10th and the 17th.
 */
export function coveredWeeks(from: number, asAt: number, weekday: number): number[] {
  const first = from + 6;
  const wait = (weekday - weekdayOf(dateOfDay(first)) + 7) % 7;
  const weeks: number[] = [];
  for (let day = first + wait; day <= asAt; day += 7) weeks.push(day);
  return weeks;
}

/** `drawnOn` is true when the day of drawing was given: then a last month is whole only when it is over. */
export function coveredMonths(from: IsoDate, asAt: IsoDate, drawnOn: boolean): CoveredMonths {
  const quiet = Number(from.slice(8)) - 1;
  const first = shiftPeriod(from.slice(0, 7), 'monthly', quiet <= QUIET_DAYS ? 0 : 1);
  const end = lastDayOfMonth(asAt.slice(0, 7));
  const whole = asAt === end;
  const nearly = !drawnOn && addDays(asAt, QUIET_DAYS) >= end;
  const last = whole || nearly ? asAt.slice(0, 7) : shiftPeriod(asAt.slice(0, 7), 'monthly', -1);
  return {
    months: periodsBetween(first, last, 'monthly'),
    provisional: whole || last !== asAt.slice(0, 7) ? null : last,
  };
}
