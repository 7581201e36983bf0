/** Budget lines, months and reviews: read whole, written a record at a time. */
import type { BudgetLines, BudgetMonth, BudgetReview } from '../domain/budget/budget-year.ts';
import type { Result } from '../lib/result.ts';
import type { DashboardDatabase } from './dashboard-database.ts';
import type { Store } from './open-store.ts';
import { StoreFailure, type StoreProblem } from './store-problem.ts';
import { read, write } from './transactions.ts';

export interface BudgetRecords {
  readonly lines: readonly BudgetLines[];
  readonly months: readonly BudgetMonth[];
  readonly reviews: readonly BudgetReview[];
}

export function readBudget(store: Store): Promise<Result<BudgetRecords, StoreProblem>> {
  return read(store, ['budgetLines', 'budgetMonths', 'budgetReviews'], budgetRecordsIn);
}

/** To be used inside a transaction over the three tables. */
export async function budgetRecordsIn(db: DashboardDatabase): Promise<BudgetRecords> {
  const [lines, months, reviews] = await Promise.all([
    db.budgetLines.toArray(),
    db.budgetMonths.toArray(),
    db.budgetReviews.toArray(),
  ]);
  return { lines, months, reviews };
}

/**
 * Keeps a draft month, or a new version of one. A reported month is locked: writing over it is `changed-elsewhere`.
 * Answers what stood there.
 */
export function putBudgetMonth(
  store: Store,
  month: BudgetMonth,
): Promise<Result<BudgetMonth | null, StoreProblem>> {
  return write(store, ['budgetMonths'], async (db) => {
    const before = (await db.budgetMonths.get(month.id)) ?? null;
    if (before?.status === 'reported') throw new StoreFailure({ kind: 'changed-elsewhere' });
    await db.budgetMonths.put(month);
    return before;
  });
}

export function putBudgetLines(store: Store, lines: BudgetLines): Promise<Result<void, StoreProblem>> {
  return write(store, ['budgetLines'], async (db) => {
    await db.budgetLines.put(lines);
  });
}

export function putBudgetReview(
  store: Store,
  review: BudgetReview,
): Promise<Result<BudgetReview | null, StoreProblem>> {
  return write(store, ['budgetReviews'], async (db) => {
    const before = (await db.budgetReviews.get(review.id)) ?? null;
    await db.budgetReviews.put(review);
    return before;
  });
}
