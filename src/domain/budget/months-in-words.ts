/** Several months of a budget in few words: each by name, or the first and the last. */
import { listInWords } from '../figures/house-style.ts';
import { budgetMonthInWords } from './budget-month.ts';
import type { BudgetMonth } from './budget-year.ts';

/** More are not named one by one. */
const MOST_NAMED = 3;

/** "October 2024", "April 2024 and May 2024", "April 2024 to October 2024"; one on both bases is said once. In their order. */
export function monthsInWords(months: readonly Pick<BudgetMonth, 'year' | 'month'>[]): string {
  const inOrder = [...months].sort((a, b) =>
    a.year < b.year ? -1 : a.year > b.year ? 1 : a.month - b.month,
  );
  const named = [...new Set(inOrder.map((month) => budgetMonthInWords(month)))];
  return named.length > MOST_NAMED ? `${named[0]} to ${named.at(-1)}` : listInWords(named);
}
