/**
 * What a review is about: the month in force, or, once signed off, the very version that was signed off, with what its movement is
 * counted from. Nothing here is stored.
 */
import { type Bridge, bridgeOf } from '../../domain/budget/bridge.ts';
import { type BudgetHeadline, headline } from '../../domain/budget/budget-headline.ts';
import { isBudgetMonth } from '../../domain/budget/budget-month.ts';
import type { BudgetProblem } from '../../domain/budget/budget-problem.ts';
import type { Basis, BudgetLines, BudgetMonth, BudgetReview } from '../../domain/budget/budget-year.ts';
import { checkMonth } from '../../domain/budget/check-month.ts';
import { monthsInForce } from '../../domain/budget/months-in-force.ts';
import { reportedBefore } from '../../domain/budget/reported-before.ts';
import { treeOfMonth } from '../../domain/budget/tree-of-month.ts';
import { type WorkedMonth, workedMonth } from '../../domain/budget/worked-month.ts';
import type { OnsCode } from '../../domain/figures/area.ts';
import {
  financialYearStarting,
  parseFinancialYear,
  startOfYear,
} from '../../domain/figures/financial-year.ts';
import type { Search } from '../../ui/address/address.ts';
import { type EarlierQuestion, openBefore } from './open-questions.ts';

export interface BudgetHeld {
  readonly lines: readonly BudgetLines[];
  readonly months: readonly BudgetMonth[];
  readonly reviews: readonly BudgetReview[];
}

export interface ReviewedMonth {
  readonly review: BudgetReview;
  /** The version a sign-off would record now. */
  readonly inForce: BudgetMonth;
  readonly now: WorkedMonth;
  readonly before: WorkedMonth | null;
  readonly headline: BudgetHeadline;
  readonly bridge: Bridge;
  readonly problems: readonly BudgetProblem[];
  /** Open from earlier months, the oldest first. */
  readonly earlier: readonly EarlierQuestion[];
}

/**
 * The month an address asks for (`year`, `month`, `basis`), the last one held where it names none; before mitigation where both
 * bases are held and none is asked for. Null when it is not held.
 */
export function monthAsked(held: BudgetHeld, area: OnsCode, search: Search): BudgetMonth | null {
  const inForce = monthsInForce(held.months).filter((month) => month.area === area);
  const last = inForce.at(-1);
  const year = search.year === undefined ? last?.year : parseFinancialYear(search.year);
  const ofYear = inForce.filter((month) => month.year === year);
  const number = search.month === undefined ? ofYear.at(-1)?.month : Number(search.month);
  if (!isBudgetMonth(number)) return null;
  const asked = ofYear.filter(({ month }) => month === number);
  return asked.find(({ basis }) => basis === askedBasis(search)) ?? asked[0] ?? null;
}

/** The review of the month in force, as it stands or as it was signed off. */
export function reviewedMonth(held: BudgetHeld, inForce: BudgetMonth): ReviewedMonth {
  const review = reviewOf(held, inForce);
  const { signedOff } = review;
  const month = held.months.find(({ id }) => id === signedOff?.monthId) ?? inForce;
  const previous = comparedWith(held, month, review);
  const now = workedMonth(month, treeOfMonth(held.lines, month));
  const before = previous && workedMonth(previous, treeOfMonth(held.lines, previous));
  return {
    review,
    inForce: monthsInForce(held.months).find((other) => sameMonth(other, month)) ?? inForce,
    now,
    before,
    headline: headline(now, before, lastYear(held, month)),
    bridge: bridgeOf(now, before),
    problems: checkMonth(now, before),
    earlier: openBefore(review, held.reviews),
  };
}

function sameMonth(a: BudgetMonth, b: BudgetMonth): boolean {
  return a.area === b.area && a.year === b.year && a.month === b.month && a.basis === b.basis;
}

/** A month without a review has an empty one. */
function reviewOf({ reviews }: BudgetHeld, { area, year, month }: BudgetMonth): BudgetReview {
  const id = [area, year, month].join('/');
  return reviews.find((review) => review.id === id) ?? { id, area, year, month, questions: [] };
}

function comparedWith(held: BudgetHeld, month: BudgetMonth, { signedOff }: BudgetReview): BudgetMonth | null {
  if (signedOff?.comparedWith === null) return null;
  const then = held.months.find(({ id }) => id === signedOff?.comparedWith);
  return then ?? reportedBefore(month, held.months);
}

function lastYear(held: BudgetHeld, { area, year, month, basis }: BudgetMonth): WorkedMonth | null {
  const before = financialYearStarting(startOfYear(year) - 1);
  const then = monthsInForce(held.months).find(
    (other) => other.area === area && other.year === before && other.month === month && other.basis === basis,
  );
  return then ? workedMonth(then, treeOfMonth(held.lines, then)) : null;
}

function askedBasis({ basis }: Search): Basis {
  return basis === 'after-mitigation' ? basis : 'gross';
}
