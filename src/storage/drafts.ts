/** What was typed and not saved yet, kept through a reload. Never part of a snapshot. */
import type { Result } from '../lib/result.ts';
import type { Store } from './open-store.ts';
import type { DraftRow } from './schema.ts';
import type { StoreProblem } from './store-problem.ts';
import { read, writeAside } from './transactions.ts';

export function readDraft(store: Store, id: string): Promise<Result<DraftRow | null, StoreProblem>> {
  return read(store, ['drafts'], async (db) => (await db.drafts.get(id)) ?? null);
}

/** A draft without cells is none. */
export function putDraft(store: Store, draft: DraftRow): Promise<Result<void, StoreProblem>> {
  return writeAside(store, ['drafts'], async (db) => {
    if (Object.keys(draft.cells).length === 0) await db.drafts.delete(draft.id);
    else await db.drafts.put(draft);
  });
}
