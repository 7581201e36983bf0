/**
 * Opens the store behind the barrier: our version exactly, or a problem in words. Safe in a Worker (no DOM).
 * A store that gave way to a newer version never opens again in this tab.
 */
import { failed, ok, type Result } from '../lib/result.ts';
import { DashboardDatabase } from './dashboard-database.ts';
import { exactVersionFactory } from './exact-version-factory.ts';
import { DATABASE_NAME, NATIVE_VERSION } from './schema.ts';
import { problemOf, type StoreProblem } from './store-problem.ts';

/** An open store. Others hand it on; only this folder looks inside. */
export interface Store {
  readonly db: DashboardDatabase;
  /** Closes it for good. */
  readonly close: () => void;
}

export interface StoreNotices {
  /** Opening waits until another tab closes; it goes on by itself then. */
  readonly blocked: (problem: StoreProblem) => void;
  /** Another tab needed the store for a newer version: this one is closed and the page should say so. */
  readonly closed: (problem: StoreProblem) => void;
}

const SILENT: StoreNotices = { blocked: () => {}, closed: () => {} };

/**
 * Opens the store, making it on the first visit. Where the browser has none the answer is `unavailable`.
 * `name` differs only in tests.
 */
export async function openStore(
  notices: StoreNotices = SILENT,
  name: string = DATABASE_NAME,
): Promise<Result<Store, StoreProblem>> {
  try {
    const factory = globalThis.indexedDB;
    if (!factory) return failed({ kind: 'unavailable' });
    const db = new DashboardDatabase(name, exactVersionFactory(factory, NATIVE_VERSION));
    giveWay(db, notices);
    await db.open();
    return ok({ db, close: () => db.close() });
  } catch (error) {
    return failed(whileOpening(problemOf(error)));
  }
}

/**
 * Closing without reopening is ours to ask for: Dexie's own handler would open again at the next read. `false` keeps
 * Dexie's handlers from running after these.
 */
function giveWay(db: DashboardDatabase, notices: StoreNotices): void {
  db.on('versionchange', () => {
    db.close();
    notices.closed({ kind: 'closed' });
    return false;
  });
  db.on('blocked', () => {
    notices.blocked({ kind: 'blocked' });
    return false;
  });
}

/** A store that cannot even be opened was not closed by anybody: Firefox says InvalidStateError in private windows. */
function whileOpening(problem: StoreProblem): StoreProblem {
  return problem.kind === 'closed' ? { kind: 'unavailable' } : problem;
}
