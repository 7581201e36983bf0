/** What councils spent as published: a record a year and return, read whole; taken away and put back one at a time. */
import type { PublishedSpend, SpendId } from '../domain/spend/published-spend.ts';
import type { Result } from '../lib/result.ts';
import type { Store } from './open-store.ts';
import { StoreFailure, type StoreProblem } from './store-problem.ts';
import { read, write } from './transactions.ts';

export function readSpend(store: Store): Promise<Result<readonly PublishedSpend[], StoreProblem>> {
  return read(store, ['spend'], (db) => db.spend.toArray());
}

/** Removes a return and hands it back, for `restoreSpend`; one that is gone is `changed-elsewhere`. */
export function removeSpend(store: Store, id: SpendId): Promise<Result<PublishedSpend, StoreProblem>> {
  return write(store, ['spend'], async (db) => {
    const record = await db.spend.get(id);
    if (!record) throw new StoreFailure({ kind: 'changed-elsewhere' });
    await db.spend.delete(id);
    return record;
  });
}

export function restoreSpend(store: Store, record: PublishedSpend): Promise<Result<void, StoreProblem>> {
  return write(store, ['spend'], async (db) => {
    await db.spend.add(record);
  });
}
