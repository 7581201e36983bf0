/**
 * A month of the budget entered by hand, with the lines of its year: kept together or not at all, over what the form began
 * with and nothing else, and taken back while nothing was written since. A reported month is never written over.
 */
import type { BudgetLines, BudgetMonth } from '../domain/budget/budget-year.ts';
import { lockProblem } from '../domain/budget/reported-lock.ts';
import type { Result } from '../lib/result.ts';
import type { DashboardDatabase } from './dashboard-database.ts';
import type { Store } from './open-store.ts';
import { StoreFailure, type StoreProblem } from './store-problem.ts';
import { revisionOf, write } from './transactions.ts';

/** The two records as they stand; null where there is none. */
export interface EntryRecords {
  /** The lines of the year of the month. */
  readonly lines: BudgetLines | null;
  /** The record of the month's id: for a correction that of the new version. */
  readonly month: BudgetMonth | null;
}

export interface BudgetEntry {
  /** What stood there when the form was opened: anything else there now is `changed-elsewhere`. */
  readonly expected: EntryRecords;
  readonly lines: BudgetLines;
  readonly month: BudgetMonth;
}

/** What an entry took the place of. It can be brought back while the store is still at `revision`. */
export interface EntryKept {
  readonly before: EntryRecords;
  readonly ids: { readonly lines: string; readonly month: string };
  readonly revision: number;
}

const TABLES = ['budgetLines', 'budgetMonths'] as const;

export function keepBudgetEntry(
  store: Store,
  { expected, lines, month }: BudgetEntry,
): Promise<Result<EntryKept, StoreProblem>> {
  return write(store, TABLES, async (db) => {
    const before = await recordsAt(db, lines.id, month.id);
    const isAsExpected = sameRecord(before.lines, expected.lines) && sameRecord(before.month, expected.month);
    if (!isAsExpected || lockProblem(before.month, month) !== null)
      throw new StoreFailure({ kind: 'changed-elsewhere' });
    if (!sameRecord(before.lines, lines)) await db.budgetLines.put(lines);
    await db.budgetMonths.put(month);
    const ids = { lines: lines.id, month: month.id };
    return { before, ids, revision: revisionOf(await db.meta.get('data')) };
  });
}

/** Brings back what stood before; refused when anything was written since. */
export function takeBackBudgetEntry(
  store: Store,
  { before, ids, revision }: EntryKept,
): Promise<Result<void, StoreProblem>> {
  return write(
    store,
    TABLES,
    async (db) => {
      if (before.lines) await db.budgetLines.put(before.lines);
      else await db.budgetLines.delete(ids.lines);
      if (before.month) await db.budgetMonths.put(before.month);
      else await db.budgetMonths.delete(ids.month);
    },
    revision,
  );
}

async function recordsAt(db: DashboardDatabase, lines: string, month: string): Promise<EntryRecords> {
  return {
    lines: (await db.budgetLines.get(lines)) ?? null,
    month: (await db.budgetMonths.get(month)) ?? null,
  };
}

/** Records are plain data with their fields in the order they were written in. */
function sameRecord(a: object | null, b: object | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
