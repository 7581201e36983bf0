/** What was typed and not saved yet, kept through a reload. Never part of a snapshot. */
import { ok, type Result } from '../lib/result.ts';
import { draftsLeft, forgetDraftsLeft } from './draft-left.ts';
import type { Store } from './open-store.ts';
import type { DraftRow } from './schema.ts';
import type { StoreProblem } from './store-problem.ts';
import { isSameDraft, tabDraftId } from './tab-draft.ts';
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

/** Every draft of a form, whichever tab it was typed in; the newest first. What a page left as it went is taken in. */
export async function readTabDrafts(store: Store, form: string): Promise<Result<DraftRow[], StoreProblem>> {
  const taken = await takeDraftsLeft(store, form);
  if (!taken.ok) return taken;
  return read(store, ['drafts'], async (db) => {
    const own = await db.drafts.where('id').equals(form).toArray();
    const ofTabs = await db.drafts.where('id').startsWith(tabDraftId(form, '')).toArray();
    return [...own, ...ofTabs].sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
  });
}

/** A draft the store has in a newer writing stays as it is there. */
async function takeDraftsLeft(store: Store, form: string): Promise<Result<void, StoreProblem>> {
  const left = draftsLeft(tabDraftId(form, ''));
  if (left.length === 0) return ok(undefined);
  const put = await writeAside(store, ['drafts'], async (db) => {
    for (const draft of left) {
      const there = await db.drafts.get(draft.id);
      if (there && there.changedAt > draft.changedAt) continue;
      if (Object.keys(draft.cells).length === 0) await db.drafts.delete(draft.id);
      else await db.drafts.put(draft);
    }
  });
  if (put.ok) for (const { id } of left) forgetDraftsLeft(id);
  return put;
}

export interface TabDraft {
  readonly draft: DraftRow;
  /** What the typing began with, if that was a draft. It goes with the first write, unless its own tab wrote it again since. */
  readonly insteadOf: DraftRow | null;
}

export function putTabDraft(
  store: Store,
  { draft, insteadOf }: TabDraft,
): Promise<Result<void, StoreProblem>> {
  return writeAside(store, ['drafts'], async (db) => {
    if (Object.keys(draft.cells).length === 0) await db.drafts.delete(draft.id);
    else await db.drafts.put(draft);
    if (insteadOf === null || insteadOf.id === draft.id) return;
    const there = await db.drafts.get(insteadOf.id);
    if (there && isSameDraft(there, insteadOf)) await db.drafts.delete(insteadOf.id);
  });
}
