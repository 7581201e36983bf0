/** What every task of the desk has at hand: the store, what was read and not yet added, and what can be undone. */
import type { OnsCode } from '../../domain/figures/area.ts';
import type { HeldBudget } from '../../formats/budget/budget-reading.ts';
import { ok, type Result } from '../../lib/result.ts';
import { readBudget } from '../../storage/budget-records.ts';
import { readEverything } from '../../storage/everything.ts';
import type { Store } from '../../storage/open-store.ts';
import type { Batch, Batches } from './batches.ts';
import type { BatchPreview } from './file-preview.ts';
import type { FileProblem, FileTaskKind, FileTasks } from './file-tasks.ts';
import { previewOf } from './preview-of.ts';
import { heldBudgetOf } from './read-budget.ts';
import { ofStore } from './store-result.ts';
import type { UndoBook } from './undo-book.ts';

export interface Desk {
  readonly store: Store;
  readonly batches: Batches;
  readonly undo: UndoBook;
}

export type Outcome<K extends FileTaskKind> = Promise<Result<FileTasks[K]['answer'], FileProblem>>;

export const GONE: FileProblem = {
  kind: 'refused',
  sentence: 'What was read is no longer there. Nothing was changed. Choose the files again.',
};

/** What adding a batch would do now. */
export async function previewOfBatch(store: Store, batch: Batch): Promise<Result<BatchPreview, FileProblem>> {
  const everything = await ofStore(readEverything(store));
  return everything.ok ? ok(previewOf(batch, everything.value.content)) : everything;
}

/** What is held of a council’s budget: a file that is read is set beside it. */
export async function heldBudget(store: Store, council: OnsCode): Promise<Result<HeldBudget, FileProblem>> {
  const money = await ofStore(readBudget(store));
  return money.ok ? ok(heldBudgetOf(council, money.value.lines, money.value.months)) : money;
}
