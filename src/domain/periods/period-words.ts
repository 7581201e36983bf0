/** Periods and days as people read them. */
import type { FinancialYear } from '../figures/financial-year.ts';
import { formatYear, type HouseStyle } from '../figures/house-style.ts';
import type { IsoDate } from './iso-date.ts';
import { MONTH_NAMES } from './month-names.ts';
import { endOfPeriod, type Frequency, type PeriodCode, startOfPeriod } from './period.ts';

/** "week", "weeks" … */
export const PERIOD_NOUN: Readonly<Record<Frequency, { readonly one: string; readonly many: string }>> = {
  weekly: { one: 'week', many: 'weeks' },
  monthly: { one: 'month', many: 'months' },
  quarterly: { one: 'quarter', many: 'quarters' },
  yearly: { one: 'year', many: 'years' },
};

/** "3 December 2024". */
export function dateInWords(date: IsoDate): string {
  return `${Number(date.slice(8, 10))} ${monthName(date)} ${date.slice(0, 4)}`;
}

/** "3 December 2024", "December 2024", "October to December 2024", "2024/25". */
export function periodInWords(period: PeriodCode, frequency: Frequency, style?: HouseStyle): string {
  switch (frequency) {
    case 'weekly':
      return dateInWords(period);
    case 'monthly':
      return `${monthName(period)} ${period.slice(0, 4)}`;
    case 'quarterly': {
      const [first, last] = [startOfPeriod(period, frequency), endOfPeriod(period, frequency)];
      return `${monthName(first)} to ${monthName(last)} ${last.slice(0, 4)}`;
    }
    case 'yearly':
      return formatYear(period as FinancialYear, style);
  }
}

/** For axes and narrow columns: "3 Dec 2024", "Dec 2024", "Q3 2024/25", "2024/25". */
export function shortPeriod(period: PeriodCode, frequency: Frequency, style?: HouseStyle): string {
  switch (frequency) {
    case 'weekly':
      return `${Number(period.slice(8, 10))} ${monthName(period).slice(0, 3)} ${period.slice(0, 4)}`;
    case 'monthly':
      return `${monthName(period).slice(0, 3)} ${period.slice(0, 4)}`;
    case 'quarterly': {
      const year = `${period.slice(0, 4)}-${String((Number(period.slice(2, 4)) + 1) % 100).padStart(2, '0')}`;
      return `Q${period.slice(6)} ${formatYear(year as FinancialYear, style)}`;
    }
    case 'yearly':
      return formatYear(period as FinancialYear, style);
  }
}

/** "on 3 December 2024" for a weekly list, "in December 2024" otherwise: how a sentence takes it. */
export function whenInWords(period: PeriodCode, frequency: Frequency, style?: HouseStyle): string {
  return `${frequency === 'weekly' ? 'on' : 'in'} ${periodInWords(period, frequency, style)}`;
}

function monthName(dateOrMonth: string): string {
  return MONTH_NAMES[Number(dateOrMonth.slice(5, 7)) - 1] ?? '';
}
