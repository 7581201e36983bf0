/**
 * What goes when one version of a month is taken away, and what then stands: the earlier version is in force again, and with the last
 * month of a year its service lines go too, because nothing shows them any more. It removes nothing itself.
 */
import type { BudgetLines, BudgetMonth, BudgetReview } from './budget-year.ts';
import { isSameMonth, monthsInForce, versionsOf } from './months-in-force.ts';
import { reportedBefore } from './reported-before.ts';

interface BudgetHeld {
  readonly lines: readonly BudgetLines[];
  readonly months: readonly BudgetMonth[];
  readonly reviews: readonly BudgetReview[];
}

export interface MonthRemoval {
  readonly month: BudgetMonth;
  /** The version of the same month and basis that is in force afterwards; null where none is left. */
  readonly inForceAfter: BudgetMonth | null;
  /** False where a later version stands above the one that goes. */
  readonly wasInForce: boolean;
  /** True where the same month stays on the other basis. */
  readonly otherBasisStays: boolean;
  /** Months whose movement was counted from the one that goes, with the month it is counted from then, if any. */
  readonly recounted: readonly { readonly month: BudgetMonth; readonly from: BudgetMonth | null }[];
  /** The lines of the year, where this is its last month; null where they stay. */
  readonly lines: BudgetLines | null;
  /** The review of the month. It stays; null where there is none. */
  readonly review: BudgetReview | null;
}

/** Null where the month is not held. Of versions 1 and 2, taking away 2 puts 1 in force; taking away 1 leaves 2. */
export function monthRemoval(held: BudgetHeld, id: BudgetMonth['id']): MonthRemoval | null {
  const month = held.months.find((one) => one.id === id);
  if (!month) return null;
  const { area, year } = month;
  const others = held.months.filter((one) => one.id !== id);
  const ofYear = others.some((one) => one.area === area && one.year === year);
  const inForceAfter = versionsOf(month, others).at(-1) ?? null;
  return {
    month,
    inForceAfter,
    wasInForce: inForceAfter === null || inForceAfter.version < month.version,
    otherBasisStays: others.some((one) => isSameMonth(one, month) && one.basis !== month.basis),
    recounted: monthsInForce(others).flatMap((one) =>
      reportedBefore(one, held.months)?.id === id ? [{ month: one, from: reportedBefore(one, others) }] : [],
    ),
    lines: ofYear ? null : (held.lines.find((one) => one.area === area && one.year === year) ?? null),
    review: held.reviews.find((review) => isReviewOf(review, month)) ?? null,
  };
}

function isReviewOf(review: BudgetReview, { area, year, month }: BudgetMonth): boolean {
  return review.area === area && review.year === year && review.month === month;
}
