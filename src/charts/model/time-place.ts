/**
 * Where a period or a day stands on an axis of time, counted in periods: neighbouring periods are 1 apart, so a missing
 * one leaves its room. A week stands on the day its list is taken; a month, quarter or year in its middle.
 */
import { type FinancialYear, startOfYear } from '../../domain/figures/financial-year.ts';
import { dayNumber, type IsoDate, lastDayOfMonth } from '../../domain/periods/iso-date.ts';
import type { Frequency, PeriodCode } from '../../domain/periods/period.ts';

/** placeOfPeriod('2024-12', 'monthly') - placeOfPeriod('2024-11', 'monthly') is 1. */
export function placeOfPeriod(period: PeriodCode, frequency: Frequency): number {
  switch (frequency) {
    case 'weekly':
      return dayNumber(period) / 7;
    case 'monthly':
      return Number(period.slice(0, 4)) * 12 + Number(period.slice(5, 7)) - 1;
    case 'quarterly':
      return Number(period.slice(0, 4)) * 4 + Number(period.slice(6)) - 1;
    case 'yearly':
      return startOfYear(period as FinancialYear);
  }
}

/** The first day of a month stands half a period before the month: placeOfDate('2024-12-01', 'monthly') is 24299 - 0.5. */
export function placeOfDate(date: IsoDate, frequency: Frequency): number {
  if (frequency === 'weekly') return dayNumber(date) / 7;
  const month = date.slice(0, 7);
  const days = Number(lastDayOfMonth(month).slice(8, 10));
  const months = placeOfPeriod(month, 'monthly') + (Number(date.slice(8, 10)) - 1) / days;
  // Quarters and years are those of the financial year, from April.
  if (frequency === 'quarterly') return (months - 3) / 3 - 0.5;
  return frequency === 'yearly' ? (months - 3) / 12 - 0.5 : months - 0.5;
}
