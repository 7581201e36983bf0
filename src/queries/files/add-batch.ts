/**
 * Adds the official files of a batch in one transaction: all of them or nothing. The plan is made anew, so that a file
 * added from another tab in the meantime is seen; where that changes what was shown, the reader looks again first.
 */
import type { ChangeCounts } from '../../domain/releases/preview-words.ts';
import type { ReleaseId } from '../../domain/releases/release.ts';
import { failed, ok, type Result } from '../../lib/result.ts';
import { readEverything } from '../../storage/everything.ts';
import type { Store } from '../../storage/open-store.ts';
import { addReleases, removeRelease } from '../../storage/releases.ts';
import type { Batch } from './batches.ts';
import type { Added, FileProblem, FileTasks } from './file-tasks.ts';
import { type PlannedFile, planBatch } from './plan-batch.ts';
import { ofStore } from './store-result.ts';
import type { UndoBook } from './undo-book.ts';

export async function addBatch(
  store: Store,
  undo: UndoBook,
  batch: Batch,
  { at, shown }: FileTasks['add']['given'],
): Promise<Result<Added, FileProblem>> {
  const held = await ofStore(readEverything(store));
  if (!held.ok) return held;
  const plan = planBatch(batch, held.value.content, at).filter((file) => file !== null);
  if (!isAsShown(plan, shown)) return failed({ kind: 'store', problem: { kind: 'changed-elsewhere' } });
  const coming = plan.filter((file) => !file.alreadyHeld).map(({ whole }) => whole);
  const alreadyHeld = plan.filter((file) => file.alreadyHeld).map(({ whole }) => whole.release.fileName);
  if (coming.length === 0) return ok({ releases: [], alreadyHeld, undo: null });
  const added = await ofStore(addReleases(store, coming));
  if (!added.ok) return added;
  const releases = coming.map(({ release: { id, year, fileName } }) => ({ id, year, fileName }));
  return ok({ releases, alreadyHeld, undo: await undo.keep(store, () => removeAll(store, releases)) });
}

function isAsShown(plan: readonly PlannedFile[], shown: readonly ChangeCounts[]): boolean {
  return (
    plan.length === shown.length &&
    plan.every(({ comparison: { counts } }, i) => {
      const then = shown[i];
      return (
        then !== undefined &&
        then.added === counts.added &&
        then.differs === counts.differs &&
        then.same === counts.same &&
        then.dropped === counts.dropped
      );
    })
  );
}

async function removeAll(
  store: Store,
  releases: readonly { readonly id: ReleaseId }[],
): Promise<Result<void, FileProblem>> {
  for (const { id } of releases) {
    const removed = await ofStore(removeRelease(store, id));
    if (!removed.ok) return removed;
  }
  return ok(undefined);
}
