/**
 * The only ways in and out of the store. Each is one transaction that first compares the stored data version with
 * ours, so that a tab left open with old code can neither misread nor overwrite newer records.
 *
 * Inside a body only the store may be awaited: anything else ends the transaction.
 */
import { DATA_VERSION } from '../formats/snapshot/data-version.ts';
import { failed, ok, type Result } from '../lib/result.ts';
import type { DashboardDatabase } from './dashboard-database.ts';
import type { Store } from './open-store.ts';
import type { DataRow, TableName } from './schema.ts';
import { problemOf, StoreFailure, type StoreProblem } from './store-problem.ts';

/** Reads from the tables named, all as of one moment. */
export function read<T>(
  store: Store,
  tables: readonly TableName[],
  body: (db: DashboardDatabase) => Promise<T>,
): Promise<Result<T, StoreProblem>> {
  return settle(() =>
    store.db.transaction('r', [...tables, 'meta'], async () => {
      refuseNewer(await store.db.meta.get('data'));
      return body(store.db);
    }),
  );
}

/**
 * Writes to the tables named, all or nothing. With `expected`, the write is refused when anything was written since
 * that revision was read.
 */
export function write<T>(
  store: Store,
  tables: readonly TableName[],
  body: (db: DashboardDatabase) => Promise<T>,
  expected?: number,
): Promise<Result<T, StoreProblem>> {
  return settle(() =>
    store.db.transaction('rw', [...tables, 'meta'], async () => {
      const data = await store.db.meta.get('data');
      refuseNewer(data);
      if (expected !== undefined && expected !== revisionOf(data)) {
        throw new StoreFailure({ kind: 'changed-elsewhere' });
      }
      await store.db.meta.put({ key: 'data', version: DATA_VERSION, revision: revisionAfter(data) });
      return body(store.db);
    }),
  );
}

/**
 * Writes what is no part of what is held, such as a draft. It counts no revision, so that typing on never ends an offer to
 * undo, nor makes a preview look again.
 */
export function writeAside<T>(
  store: Store,
  tables: readonly TableName[],
  body: (db: DashboardDatabase) => Promise<T>,
): Promise<Result<T, StoreProblem>> {
  return settle(() =>
    store.db.transaction('rw', [...tables, 'meta'], async () => {
      refuseNewer(await store.db.meta.get('data'));
      return body(store.db);
    }),
  );
}

/** How often anything was written, as of now. */
export function readRevision(store: Store): Promise<Result<number, StoreProblem>> {
  return read(store, [], async (db) => revisionOf(await db.meta.get('data')));
}

function refuseNewer(data: DataRow | undefined): void {
  if (data && data.version > DATA_VERSION) throw new StoreFailure({ kind: 'newer-data' });
}

/** 0 for a store nothing was written to. */
export function revisionOf(data: DataRow | undefined): number {
  return data?.revision ?? 0;
}

/** Begins at the time of day, so that a store that was cleared never counts through the same numbers again. */
function revisionAfter(data: DataRow | undefined): number {
  return data ? data.revision + 1 : Date.now();
}

async function settle<T>(transaction: () => PromiseLike<T>): Promise<Result<T, StoreProblem>> {
  try {
    return ok(await transaction());
  } catch (error) {
    return failed(problemOf(error));
  }
}
