import { describe, expect, it } from 'vitest';
import { type BudgetEntry, keepBudgetEntry, takeBackBudgetEntry } from '../../../src/storage/budget-entry.ts';
import { putBudgetMonth, readBudget } from '../../../src/storage/budget-records.ts';
import type { Store } from '../../../src/storage/open-store.ts';
import { month } from '../domain/budget/drawn-budget.ts';
import { openedStore, valueIn } from './opened-store.ts';

const LINES = { id: 'E08000014/2024-25', area: 'E08000014', year: '2024-25', lines: [] } as const;
const DRAFT = month(7, 'HC 10 0 5 11', { status: 'draft' });
const ENTRY: BudgetEntry = { expected: { lines: null, month: null }, lines: LINES, month: DRAFT };

const held = async (store: Store) => valueIn(await readBudget(store));

describe('keepBudgetEntry', () => {
  it('keeps lines and month together, and takes both back as they were', async () => {
    const store = await openedStore();
    const first = valueIn(await keepBudgetEntry(store, ENTRY));
    expect(await held(store)).toEqual({ lines: [LINES], months: [DRAFT], reviews: [] });
    const expected = { lines: LINES, month: DRAFT };
    const reported = { ...DRAFT, status: 'reported' } as const;
    const second = valueIn(await keepBudgetEntry(store, { ...ENTRY, expected, month: reported }));
    valueIn(await takeBackBudgetEntry(store, second));
    expect((await held(store)).months).toEqual([DRAFT]);
    expect(await takeBackBudgetEntry(store, first)).toEqual({
      ok: false,
      error: { kind: 'changed-elsewhere' },
    });
  });

  it('takes a first entry back whole', async () => {
    const store = await openedStore();
    valueIn(await takeBackBudgetEntry(store, valueIn(await keepBudgetEntry(store, ENTRY))));
    expect(await held(store)).toEqual({ lines: [], months: [], reviews: [] });
  });

  it('writes nothing, neither lines nor month, over what is not as expected', async () => {
    const store = await openedStore();
    valueIn(await putBudgetMonth(store, { ...DRAFT, asAt: '2024-10-31' }));
    const refused = await keepBudgetEntry(store, ENTRY);
    expect(refused).toEqual({ ok: false, error: { kind: 'changed-elsewhere' } });
    expect((await held(store)).lines).toEqual([]);
  });

  it('never writes over a reported month, even one that is as expected', async () => {
    const store = await openedStore();
    const reported = { ...DRAFT, status: 'reported' } as const;
    valueIn(await putBudgetMonth(store, reported));
    const refused = await keepBudgetEntry(store, {
      ...ENTRY,
      expected: { lines: null, month: reported },
      month: { ...DRAFT, lines: [] },
    });
    expect(refused).toEqual({ ok: false, error: { kind: 'changed-elsewhere' } });
    expect((await held(store)).months).toEqual([reported]);
  });
});
