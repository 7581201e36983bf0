/** Writes all that is held as one file, and remembers when, so that the reminder to save one can rest. */

import { snapshotBytes, writeSnapshot } from '../../formats/snapshot/write-snapshot.ts';
import { ok, type Result } from '../../lib/result.ts';
import type { NewBackup } from '../../storage/backups.ts';
import { type Everything, readEverything } from '../../storage/everything.ts';
import type { Store } from '../../storage/open-store.ts';
import { putSettings } from '../../storage/settings.ts';
import type { FileProblem, SavedSnapshot } from './file-tasks.ts';
import { ofStore } from './store-result.ts';

export async function savedSnapshot(store: Store, at: string): Promise<Result<SavedSnapshot, FileProblem>> {
  const everything = await ofStore(readEverything(store));
  if (!everything.ok) return everything;
  const { pieces, sha256 } = writeSnapshot(everything.value.content, at);
  const blob = new Blob([...pieces], { type: 'application/json' });
  // A full disk must not keep the reader from taking the file away: the time is only for the reminder.
  await putSettings(store, { snapshotSavedAt: at });
  return ok({ blob, sha256 });
}

/** What is held as the snapshot it would be, to keep before something replaces it; null when nothing is held. */
export function backupOf({ content }: Everything, at: string, before: string): NewBackup | null {
  const { releases, groups, series, budgetMonths, spend } = content;
  if ([releases, groups, series, budgetMonths, spend].every((list) => list.length === 0)) return null;
  return { savedAt: at, before, bytes: snapshotBytes(writeSnapshot(content, at)) };
}
