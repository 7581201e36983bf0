/** One version of a budget month taken away and put back, with the lines of its year where it was the last that used them. */
import type { BudgetLines, BudgetMonth } from '../domain/budget/budget-year.ts';
import { monthRemoval } from '../domain/budget/month-removal.ts';
import type { Result } from '../lib/result.ts';
import { budgetRecordsIn } from './budget-records.ts';
import type { Store } from './open-store.ts';
import { StoreFailure, type StoreProblem } from './store-problem.ts';
import { write } from './transactions.ts';

/** What went, for `restoreBudgetMonth`. */
export interface RemovedMonth {
  readonly month: BudgetMonth;
  /** Null where the lines of the year stayed. */
  readonly lines: BudgetLines | null;
}

/** Removes a version and hands it back; one that is gone is `changed-elsewhere`. A review over it is left as it is. */
export function removeBudgetMonth(
  store: Store,
  id: BudgetMonth['id'],
): Promise<Result<RemovedMonth, StoreProblem>> {
  return write(store, ['budgetLines', 'budgetMonths', 'budgetReviews'], async (db) => {
    const removal = monthRemoval(await budgetRecordsIn(db), id);
    if (!removal) throw new StoreFailure({ kind: 'changed-elsewhere' });
    const { month, lines } = removal;
    await db.budgetMonths.delete(id);
    if (lines) await db.budgetLines.delete(lines.id);
    return { month, lines };
  });
}

export function restoreBudgetMonth(
  store: Store,
  { month, lines }: RemovedMonth,
): Promise<Result<void, StoreProblem>> {
  return write(store, ['budgetLines', 'budgetMonths'], async (db) => {
    await db.budgetMonths.add(month);
    if (lines) await db.budgetLines.add(lines);
  });
}
