/** The months of a budget year as calendar months: month 1 is April, month 10 January of the following year. */
import { financialYearStarting } from '../figures/financial-year.ts';
import type { HouseStyle } from '../figures/house-style.ts';
import { type IsoDate, lastDayOfMonth } from '../periods/iso-date.ts';
import { type PeriodCode, shiftPeriod } from '../periods/period.ts';
import { periodInWords } from '../periods/period-words.ts';
import type { Basis, BudgetMonth, BudgetMonthNumber } from './budget-year.ts';

type InYear = Pick<BudgetMonth, 'year' | 'month'>;

export const BUDGET_MONTHS: readonly BudgetMonthNumber[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

export const BASIS_IN_WORDS: Readonly<Record<Basis, string>> = {
  gross: 'before mitigation',
  'after-mitigation': 'after mitigation',
};

/** True for 1 to 12. */
export function isBudgetMonth(value: unknown): value is BudgetMonthNumber {
  return BUDGET_MONTHS.some((month) => month === value);
}

/** calendarMonth({ year: '2024-25', month: 10 }) is `2025-01`. */
export function calendarMonth({ year, month }: InYear): PeriodCode {
  return shiftPeriod(`${year.slice(0, 4)}-04`, 'monthly', month - 1);
}

/** budgetMonthOf('2025-01') is month 10 of 2024-25. */
export function budgetMonthOf(calendar: PeriodCode): InYear {
  const [year = 0, month = 1] = calendar.split('-').map(Number);
  const number = ((month + 8) % 12) + 1;
  return {
    year: financialYearStarting(month >= 4 ? year : year - 1),
    month: BUDGET_MONTHS.find((each) => each === number) ?? 1,
  };
}

/** "October 2024" for month 7 of 2024-25. */
export function budgetMonthInWords(month: InYear, style?: HouseStyle): string {
  return periodInWords(calendarMonth(month), 'monthly', style);
}

/** 31 October 2024 for month 7 of 2024-25. */
export function endOfBudgetMonth(month: InYear): IsoDate {
  return lastDayOfMonth(calendarMonth(month));
}

/** `<area>/<year>/<month>/<basis>/<version>`: the id of a month's record. */
export function budgetMonthId(
  of: Pick<BudgetMonth, 'area' | 'year' | 'month' | 'basis' | 'version'>,
): string {
  return [of.area, of.year, of.month, of.basis, of.version].join('/');
}
