/**
 * Releases come and go whole: the record, its blocks and its summary in one transaction or not at all.
 */
import type { FigureBlock } from '../domain/releases/figure-block.ts';
import type { Release, ReleaseId } from '../domain/releases/release.ts';
import type { ReleaseSummary } from '../domain/releases/summary.ts';
import type { Result } from '../lib/result.ts';
import { addBlocks } from './blocks.ts';
import type { Store } from './open-store.ts';
import { StoreFailure, type StoreProblem } from './store-problem.ts';
import { write } from './transactions.ts';

/** A release with all that belongs to it. */
export interface WholeRelease {
  readonly release: Release;
  readonly blocks: readonly FigureBlock[];
  readonly summary: ReleaseSummary | null;
}

/**
 * Adds releases, all or none. An id that is already there is `changed-elsewhere`: another tab added a release of that
 * year since the ids were given out.
 */
export function addReleases(
  store: Store,
  added: readonly WholeRelease[],
): Promise<Result<void, StoreProblem>> {
  return write(store, ['releases', 'blocks', 'summaries'], async (db) => {
    for (const { release, blocks, summary } of added) {
      await db.releases.add(release);
      await addBlocks(db, blocks);
      if (summary) await db.summaries.add(summary);
    }
  });
}

/** Makes a release win over the others of its year ("use this release"). */
export function preferRelease(store: Store, id: ReleaseId): Promise<Result<void, StoreProblem>> {
  return write(store, ['releases'], async (db) => {
    const releases = await db.releases.toArray();
    const chosen = releases.find((release) => release.id === id);
    if (!chosen) throw new StoreFailure({ kind: 'changed-elsewhere' });
    const others = releases.filter((release) => release.year === chosen.year && release.id !== id);
    const highest = Math.max(-1, ...others.map((release) => release.precedence));
    if (chosen.precedence <= highest) await db.releases.put({ ...chosen, precedence: highest + 1 });
  });
}

/** Removes a release and hands back all of it, for `restoreRelease`. */
export function removeRelease(store: Store, id: ReleaseId): Promise<Result<WholeRelease, StoreProblem>> {
  return write(store, ['releases', 'blocks', 'summaries'], async (db) => {
    const release = await db.releases.get(id);
    if (!release) throw new StoreFailure({ kind: 'changed-elsewhere' });
    const blocks = await db.blocks.where('release').equals(id).toArray();
    const summary = (await db.summaries.get(id)) ?? null;
    await db.releases.delete(id);
    await db.blocks.where('release').equals(id).delete();
    await db.summaries.delete(id);
    return { release, blocks, summary };
  });
}

/** Undoes `removeRelease`: the release is as it was, its precedence included. */
export function restoreRelease(store: Store, removed: WholeRelease): Promise<Result<void, StoreProblem>> {
  return addReleases(store, [removed]);
}
