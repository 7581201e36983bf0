import { afterEach, describe, expect, it, vi } from 'vitest';
import { leaveDraft } from '../../../src/storage/draft-left.ts';
import { putDraft, putTabDraft, readDraft, readTabDrafts } from '../../../src/storage/drafts.ts';
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

const FORM = 'budget/E08000014/2024-25/7/gross';
const ofTab = (tab: string, text: string, minute: string) => ({
  id: `${FORM}~${tab}`,
  cells: { 'as-at': text },
  changedAt: `2025-01-06T09:${minute}:00.000Z`,
});

describe('the drafts of a form in several tabs', () => {
  it('are one a tab, the newest first, and none of another form', async () => {
    const store = await openedStore();
    const [old, newer] = [ofTab('a', '1', '01'), ofTab('b', '2', '02')];
    for (const draft of [newer, old, { ...newer, id: `${FORM}-after~a` }, { ...old, id: FORM }])
      valueIn(await putTabDraft(store, { draft, insteadOf: null }));
    const rows = valueIn(await readTabDrafts(store, FORM));
    expect(rows.map(({ id }) => id).toSorted()).toEqual([FORM, old.id, newer.id]);
    expect(rows[0]).toEqual(newer);
  });

  it('take the place of the one they began with, unless its own tab has typed on', async () => {
    const store = await openedStore();
    const began = ofTab('a', '1', '01');
    valueIn(await putTabDraft(store, { draft: began, insteadOf: null }));
    valueIn(await putTabDraft(store, { draft: ofTab('b', '2', '02'), insteadOf: began }));
    expect(valueIn(await readTabDrafts(store, FORM))).toEqual([ofTab('b', '2', '02')]);
    const typedOn = ofTab('a', '3', '03');
    valueIn(await putTabDraft(store, { draft: typedOn, insteadOf: null }));
    valueIn(await putTabDraft(store, { draft: { ...ofTab('b', '', '04'), cells: {} }, insteadOf: began }));
    expect(valueIn(await readTabDrafts(store, FORM))).toEqual([typedOn]);
  });
});

describe('what a page left as it went', () => {
  afterEach(() => vi.unstubAllGlobals());

  /** The browser's small storage, which this environment has not: its keys are its own properties. */
  function smallStorage(): Record<string, unknown> {
    const storage: Record<string, unknown> = {};
    const methods = {
      setItem: (key: string, text: string) => void Reflect.set(storage, key, text),
      getItem: (key: string) => storage[key] ?? null,
      removeItem: (key: string) => void Reflect.deleteProperty(storage, key),
    };
    for (const [name, value] of Object.entries(methods)) Object.defineProperty(storage, name, { value });
    vi.stubGlobal('localStorage', storage);
    return storage;
  }

  it('is taken into the store when its form is opened, and stays nowhere else', async () => {
    const storage = smallStorage();
    const store = await openedStore();
    valueIn(await putTabDraft(store, { draft: ofTab('a', '1', '01'), insteadOf: null }));
    leaveDraft(ofTab('a', '2', '02'));
    expect(valueIn(await readTabDrafts(store, FORM))).toEqual([ofTab('a', '2', '02')]);
    expect(storage).toEqual({});
  });

  it('never takes the place of what was written later, and a draft without cells is none', async () => {
    smallStorage();
    const store = await openedStore();
    valueIn(await putTabDraft(store, { draft: ofTab('a', '3', '03'), insteadOf: null }));
    leaveDraft(ofTab('a', '2', '02'));
    expect(valueIn(await readTabDrafts(store, FORM))).toEqual([ofTab('a', '3', '03')]);
    leaveDraft({ ...ofTab('a', '', '04'), cells: {} });
    expect(valueIn(await readTabDrafts(store, FORM))).toEqual([]);
  });
});
