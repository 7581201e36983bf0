/**
 * The month a movement is counted from: the last one reported before, in the same year and on the same basis. A draft was never
 * told to anybody and last year's budget is another budget, so neither is moved from.
 */
import type { BudgetMonth } from './budget-year.ts';

/** Null for the first reported month of a year. A reported correction of an earlier month counts, a draft of one does not. */
export function reportedBefore(month: BudgetMonth, months: readonly BudgetMonth[]): BudgetMonth | null {
  let last: BudgetMonth | null = null;
  for (const other of months) {
    const before =
      other.status === 'reported' &&
      other.area === month.area &&
      other.year === month.year &&
      other.basis === month.basis &&
      other.month < month.month;
    const later =
      last === null ||
      other.month > last.month ||
      (other.month === last.month && other.version > last.version);
    if (before && later) last = other;
  }
  return last;
}
