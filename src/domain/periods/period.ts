/**
 * The periods local figures are reported for. A code means nothing without its series' frequency: `2011-12` is a month in
 * a monthly series and a financial year in a yearly one, so every function here is told the frequency.
 *
 * Codes of one frequency sort as text: `2024-12` (a month), `2024-12-03` (the day a weekly list is taken), `2024-Q3` (the
 * third quarter of the financial year 2024-25: October to December 2024), `2024-25` (a financial year).
 */
import {
  type FinancialYear,
  financialYearStarting,
  parseFinancialYear,
  startOfYear,
} from '../figures/financial-year.ts';
import { addDays, type IsoDate, isDate, lastDayOfMonth } from './iso-date.ts';

export type Frequency = 'weekly' | 'monthly' | 'quarterly' | 'yearly';

export const FREQUENCIES: readonly Frequency[] = ['weekly', 'monthly', 'quarterly', 'yearly'];

export type PeriodCode = string;

/** Reads a code as written in a return; null when it is no period of that frequency: parsePeriod('2024-13', 'monthly'). */
export function parsePeriod(written: string, frequency: Frequency): PeriodCode | null {
  const text = written.trim();
  switch (frequency) {
    case 'weekly':
      return isDate(text) ? text : null;
    case 'monthly':
      return /^20\d\d-(0[1-9]|1[0-2])$/.test(text) ? text : null;
    case 'quarterly':
      return /^20\d\d-Q[1-4]$/i.test(text) ? text.toUpperCase() : null;
    case 'yearly':
      return parseFinancialYear(text);
  }
}

/** The first day: 1 October 2024 for `2024-Q3`. A week ends on the day its list is taken, so it begins six days before. */
export function startOfPeriod(period: PeriodCode, frequency: Frequency): IsoDate {
  switch (frequency) {
    case 'weekly':
      return addDays(period, -6);
    case 'monthly':
      return `${period}-01`;
    case 'quarterly':
      return `${monthOfQuarter(period, 1)}-01`;
    case 'yearly':
      return `${period.slice(0, 4)}-04-01`;
  }
}

/** The last day: 31 December 2024 for `2024-Q3` and for `2024-12`. */
export function endOfPeriod(period: PeriodCode, frequency: Frequency): IsoDate {
  switch (frequency) {
    case 'weekly':
      return period;
    case 'monthly':
      return lastDayOfMonth(period);
    case 'quarterly':
      return lastDayOfMonth(monthOfQuarter(period, 3));
    case 'yearly':
      return `${startOfYear(period as FinancialYear) + 1}-03-31`;
  }
}

/** `by` periods later, or earlier when below 0: shiftPeriod('2024-12', 'monthly', 1) is `2025-01`. */
export function shiftPeriod(period: PeriodCode, frequency: Frequency, by: number): PeriodCode {
  switch (frequency) {
    case 'weekly':
      return addDays(period, 7 * by);
    case 'monthly':
      return monthCode(monthNumber(period) + by);
    case 'quarterly': {
      const quarters = Number(period.slice(0, 4)) * 4 + Number(period.slice(6)) - 1 + by;
      return `${Math.floor(quarters / 4)}-Q${(quarters % 4) + 1}`;
    }
    case 'yearly':
      return financialYearStarting(startOfYear(period as FinancialYear) + by);
  }
}

/** A year before: 52 weeks for a week, so that the weekday stays. */
export function yearBefore(period: PeriodCode, frequency: Frequency): PeriodCode {
  return shiftPeriod(period, frequency, { weekly: -52, monthly: -12, quarterly: -4, yearly: -1 }[frequency]);
}

/** Every period from the first to the last, both included. */
export function periodsBetween(first: PeriodCode, last: PeriodCode, frequency: Frequency): PeriodCode[] {
  const periods: PeriodCode[] = [];
  for (let at = first; at <= last; at = shiftPeriod(at, frequency, 1)) periods.push(at);
  return periods;
}

/** The financial year a period ends in: `2024-25` for `2025-03`. */
export function yearOfPeriod(period: PeriodCode, frequency: Frequency): FinancialYear {
  if (frequency === 'yearly') return period as FinancialYear;
  if (frequency === 'quarterly') return financialYearStarting(Number(period.slice(0, 4)));
  const month = Number(period.slice(5, 7));
  return financialYearStarting(Number(period.slice(0, 4)) - (month < 4 ? 1 : 0));
}

/** The calendar month of a quarter's first, second or third month: `2025-01` for `2024-Q4`, 1. */
function monthOfQuarter(quarter: PeriodCode, nth: 1 | 2 | 3): string {
  const april = Number(quarter.slice(0, 4)) * 12 + 3;
  return monthCode(april + (Number(quarter.slice(6)) - 1) * 3 + nth - 1);
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

function monthCode(number: number): string {
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
}
