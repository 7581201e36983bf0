/** Reads which month of a budget year a cell says: 1 is April. It never takes a number for a calendar month. */

import { isBudgetMonth } from '../../domain/budget/budget-month.ts';
import type { BudgetMonthNumber } from '../../domain/budget/budget-year.ts';
import type { FinancialYear } from '../../domain/figures/financial-year.ts';
import { type ReturnCell, textOfCell } from '../returns/return-cell.ts';

const NAMES = 'apr may jun jul aug sep oct nov dec jan feb mar'.split(' ');

/**
 * `7`, `07`, `M7`, `P07`, `October`, `Oct` and, in 2024-25, `2024-10` and 31 October 2024 are all month 7. Null for anything
 * else, and for a day of another year.
 */
export function budgetMonthOf(cell: ReturnCell, year: FinancialYear): BudgetMonthNumber | null {
  const text = textOfCell(cell);
  const [, calendarYear, calendarMonth] = /^(20\d\d)-(\d\d)(?:-\d\d)?$/.exec(text) ?? [];
  if (calendarYear !== undefined) {
    const month = ((Number(calendarMonth) + 8) % 12) + 1;
    const start = month <= 9 ? Number(calendarYear) : Number(calendarYear) - 1;
    return start === Number(year.slice(0, 4)) && isBudgetMonth(month) ? month : null;
  }
  const [, number] = /^(?:m|p|month|period)?[\s-]*0?(\d{1,2})$/i.exec(text) ?? [];
  if (number !== undefined)
    return isBudgetMonth(Number(number)) ? (Number(number) as BudgetMonthNumber) : null;
  const [, name = ''] = /^([a-z]{3})[a-z]*$/i.exec(text) ?? [];
  const month = NAMES.indexOf(name.toLowerCase()) + 1;
  return isBudgetMonth(month) ? month : null;
}
