/** Removing a release, a finance return or a month of the budget, and clearing everything: what is taken away is kept here until it cannot be brought back any more. */
import type { BudgetMonth } from '../../domain/budget/budget-year.ts';
import type { ReleaseId } from '../../domain/releases/release.ts';
import type { SpendId } from '../../domain/spend/published-spend.ts';
import { ok, type Result } from '../../lib/result.ts';
import { removeBudgetMonth, restoreBudgetMonth } from '../../storage/budget-removal.ts';
import { clearEverything, readEverything } from '../../storage/everything.ts';
import type { Store } from '../../storage/open-store.ts';
import { removeRelease, restoreRelease } from '../../storage/releases.ts';
import { removeSpend, restoreSpend } from '../../storage/spend-records.ts';
import type { FileProblem, UndoId } from './file-tasks.ts';
import { replaceWith } from './open-snapshot.ts';
import { ofStore } from './store-result.ts';
import type { UndoBook } from './undo-book.ts';

type TakenAway = Promise<Result<{ readonly undo: UndoId | null }, FileProblem>>;

export async function removeOne(store: Store, undo: UndoBook, release: ReleaseId): TakenAway {
  const removed = await ofStore(removeRelease(store, release));
  if (!removed.ok) return removed;
  return ok({ undo: await undo.keep(store, () => ofStore(restoreRelease(store, removed.value))) });
}

export async function removeReturn(store: Store, undo: UndoBook, spend: SpendId): TakenAway {
  const removed = await ofStore(removeSpend(store, spend));
  if (!removed.ok) return removed;
  return ok({ undo: await undo.keep(store, () => ofStore(restoreSpend(store, removed.value))) });
}

/** One version; the lines of its year with it where nothing else uses them. */
export async function removeMonth(store: Store, undo: UndoBook, month: BudgetMonth['id']): TakenAway {
  const removed = await ofStore(removeBudgetMonth(store, month));
  if (!removed.ok) return removed;
  return ok({ undo: await undo.keep(store, () => ofStore(restoreBudgetMonth(store, removed.value))) });
}

export async function clearAll(store: Store, undo: UndoBook): TakenAway {
  const held = await ofStore(readEverything(store));
  if (!held.ok) return held;
  const { content } = held.value;
  const cleared = await ofStore(clearEverything(store));
  if (!cleared.ok) return cleared;
  const back = async (): Promise<Result<void, FileProblem>> => {
    const undone = await replaceWith(store, {
      content,
      before: 'undoing Clear everything',
      at: new Date().toISOString(),
    });
    return undone.ok ? ok(undefined) : undone;
  };
  return ok({ undo: await undo.keep(store, back) });
}
