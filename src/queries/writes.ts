/**
 * One mutation for each write of the store. They change no cached data themselves: the bridge refreshes what a write
 * touched. A failure is a StoreFailure whose `problem` has a sentence in storage/store-problem-sentence.ts.
 */
import type { Group, GroupId } from '../domain/areas/group.ts';
import type { ReleaseId } from '../domain/releases/release.ts';
import type { Settings } from '../domain/settings/settings-table.ts';
import { ok, type Result } from '../lib/result.ts';
import { removeBackup } from '../storage/backups.ts';
import { type ClearedExample, clearExample, restoreExample } from '../storage/example.ts';
import { putGroup, removeGroup } from '../storage/groups.ts';
import type { Store } from '../storage/open-store.ts';
import { preferRelease } from '../storage/releases.ts';
import { putSettings } from '../storage/settings.ts';
import type { StoreProblem } from '../storage/store-problem.ts';
import { readRevision } from '../storage/transactions.ts';
import { useWrite, type Write } from './use-write.ts';

/** What a write took away. It can be brought back while the store is still at `revision` (see revision.ts). */
export interface TakenAway<T> {
  readonly what: T;
  /** Null when the store could not say, and then nothing is offered. */
  readonly revision: number | null;
}

const keeping =
  <Given, T>(write: (store: Store, given: Given) => Promise<Result<T, StoreProblem>>) =>
  async (store: Store, given: Given): Promise<Result<TakenAway<T>, StoreProblem>> => {
    const taken = await write(store, given);
    if (!taken.ok) return taken;
    const revision = await readRevision(store);
    return ok({ what: taken.value, revision: revision.ok ? revision.value : null });
  };

/** "Use this release": it wins over the others of its year. */
export const usePreferRelease = (): Write<ReleaseId> => useWrite(preferRelease);

export const usePutGroup = (): Write<Group> => useWrite(putGroup);

/** Answers the group for undo; null within when it was not there. */
export const useRemoveGroup = (): Write<GroupId, TakenAway<Group | null>> => useWrite(keeping(removeGroup));

/** Sets the settings given, all or none, and leaves the others. */
export const usePutSettings = (): Write<Settings> => useWrite(putSettings);

export const useRemoveBackup = (): Write<number> => useWrite(removeBackup);

/** Answers what was cleared, for `useRestoreExample`. */
export const useClearExample = (): Write<void, TakenAway<ClearedExample>> =>
  useWrite<void, TakenAway<ClearedExample>>(keeping(clearExample));

/** Brings the example back as it was; refused when anything was written since it was cleared. */
export const useRestoreExample = (): Write<TakenAway<ClearedExample>> =>
  useWrite((store, { what, revision }: TakenAway<ClearedExample>) => restoreExample(store, what, revision));
