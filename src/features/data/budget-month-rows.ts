/** The budget months held, newest first: what each is, and whether a later version stands above it. */
import type { BudgetMonth } from '../../domain/budget/budget-year.ts';
import { monthsInForce } from '../../domain/budget/months-in-force.ts';

export interface BudgetMonthRow {
  readonly month: BudgetMonth;
  /** False where a later version is shown in its place. */
  readonly inForce: boolean;
}

/** `own` is the council the reader looks at: its months come first. Before mitigation stands above after. */
export function budgetMonthRows(months: readonly BudgetMonth[], own: string): readonly BudgetMonthRow[] {
  const inForce = new Set(monthsInForce(months).map(({ id }) => id));
  return [...months]
    .sort(
      (a, b) =>
        Number(b.area === own) - Number(a.area === own) ||
        a.area.localeCompare(b.area, 'en-GB') ||
        b.year.localeCompare(a.year, 'en-GB') ||
        b.month - a.month ||
        b.basis.localeCompare(a.basis, 'en-GB') ||
        b.version - a.version,
    )
    .map((month) => ({ month, inForce: inForce.has(month.id) }));
}

/** Months, not versions and not bases: October before and after mitigation is one. */
export function budgetMonthsHeld(months: readonly BudgetMonth[]): number {
  return new Set(months.map(({ area, year, month }) => `${area}/${year}/${month}`)).size;
}
