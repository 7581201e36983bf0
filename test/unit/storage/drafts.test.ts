import { describe, expect, it } from 'vitest';
import { putDraft, readDraft } from '../../../src/storage/drafts.ts';
import { readRevision } from '../../../src/storage/transactions.ts';
import { openedStore, valueIn } from './opened-store.ts';

const DRAFT = {
  id: 'return/E08000014/2024-12',
  cells: { 'home-care-started/2024-12/value': '41' },
  changedAt: '2025-01-06T09:00:00.000Z',
};

describe('a draft', () => {
  it('is kept until it has no cells any more', async () => {
    const store = await openedStore();
    expect(valueIn(await readDraft(store, DRAFT.id))).toBeNull();
    valueIn(await putDraft(store, DRAFT));
    expect(valueIn(await readDraft(store, DRAFT.id))).toEqual(DRAFT);
    valueIn(await putDraft(store, { ...DRAFT, cells: {} }));
    expect(valueIn(await readDraft(store, DRAFT.id))).toBeNull();
  });

  it('counts as no change of what is held, so that an offer to undo stands while somebody types', async () => {
    const store = await openedStore();
    const before = valueIn(await readRevision(store));
    valueIn(await putDraft(store, DRAFT));
    expect(valueIn(await readRevision(store))).toBe(before);
  });
});
