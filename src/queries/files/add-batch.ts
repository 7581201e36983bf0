/**
 * Adds the official files, returns and registers of a batch in one transaction: all of them or nothing. The plan is made
 * anew, so that a file added from another tab in the meantime is seen; where that changes what was shown, the reader
 * looks again first.
 */
import type { ChangeCounts } from '../../domain/releases/preview-words.ts';
import { failed, ok, type Result } from '../../lib/result.ts';
import { addFiles, takeBackFiles } from '../../storage/add-files.ts';
import { readEverything } from '../../storage/everything.ts';
import type { Store } from '../../storage/open-store.ts';
import type { Batch } from './batches.ts';
import type { Added, AddedLocal, FileProblem, FileTasks } from './file-tasks.ts';
import { type PlannedFile, planBatch } from './plan-batch.ts';
import { countsOf, type LocalPlan, planLocal, sameCounts } from './plan-local.ts';
import type { LocalFile } from './read-local.ts';
import { ofStore } from './store-result.ts';
import type { UndoBook } from './undo-book.ts';

export async function addBatch(
  store: Store,
  undo: UndoBook,
  batch: Batch,
  { at, shown, shownLocal }: FileTasks['add']['given'],
): Promise<Result<Added, FileProblem>> {
  const held = await ofStore(readEverything(store));
  if (!held.ok) return held;
  const plan = planBatch(batch, held.value.content, at).filter((file) => file !== null);
  const locals = batch.files.filter((file) => file.kind === 'local');
  if (!isAsShown(plan.map(countsOfOfficial), shown))
    return failed({ kind: 'store', problem: { kind: 'changed-elsewhere' } });
  const coming = plan.filter((file) => !file.alreadyHeld).map(({ whole }) => whole);
  let local: LocalPlan = { files: [], addition: { series: [], measures: [] } };
  const added = await ofStore(
    addFiles(store, coming, (records) => {
      local = planLocal(locals, records, { council: batch.council, day: at.slice(0, 10) });
      return isAsShown(local.files.map(countsOf), shownLocal) ? local.addition : null;
    }),
  );
  if (!added.ok) return added;
  const releases = coming.map(({ release: { id, year, fileName } }) => ({ id, year, fileName }));
  const alreadyHeld = plan.filter((file) => file.alreadyHeld).map(({ whole }) => whole.release.fileName);
  const changed = addedLocally(locals, local);
  const nothing = releases.length === 0 && changed.length === 0;
  const ids = releases.map(({ id }) => id);
  return ok({
    releases,
    local: changed,
    alreadyHeld: [...alreadyHeld, ...unchangedOf(locals, local)],
    undo: nothing ? null : await undo.keep(store, () => ofStore(takeBackFiles(store, ids, added.value))),
  });
}

function addedLocally(files: readonly LocalFile[], plan: LocalPlan): AddedLocal[] {
  return plan.files.flatMap(({ added, corrected }, i) =>
    added.length + corrected.length === 0
      ? []
      : [{ fileName: files[i]?.name ?? '', added: added.length, corrected: corrected.length }],
  );
}

function unchangedOf(files: readonly LocalFile[], plan: LocalPlan): string[] {
  return plan.files.flatMap(({ added, corrected }, i) =>
    added.length + corrected.length === 0 ? [files[i]?.name ?? ''] : [],
  );
}

const countsOfOfficial = ({ comparison }: PlannedFile): ChangeCounts => comparison.counts;

function isAsShown(now: readonly ChangeCounts[], shown: readonly ChangeCounts[]): boolean {
  return now.length === shown.length && now.every((counts, i) => sameCounts(shown[i], counts));
}
