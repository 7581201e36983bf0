import { describe, expect, it } from 'vitest';
import type { BudgetLines } from '../../../src/domain/budget/budget-year.ts';
import { putBudgetLines, putBudgetMonth, readBudget } from '../../../src/storage/budget-records.ts';
import { removeBudgetMonth, restoreBudgetMonth } from '../../../src/storage/budget-removal.ts';
import type { Store } from '../../../src/storage/open-store.ts';
import { drawnLines, month } from '../domain/budget/drawn-budget.ts';
import { openedStore, valueIn } from './opened-store.ts';

const ROWS = 'A 1000 0 . 1000';
const LINES: BudgetLines = {
  id: 'E08000014/2024-25',
  area: 'E08000014',
  year: '2024-25',
  lines: drawnLines('A'),
};
const first = month(7, ROWS, { status: 'draft' });
const second = month(7, ROWS, { version: 2, status: 'draft' });

async function holding(): Promise<Store> {
  const store = await openedStore();
  valueIn(await putBudgetLines(store, LINES));
  for (const one of [first, second]) valueIn(await putBudgetMonth(store, one));
  return store;
}

const held = async (store: Store) => valueIn(await readBudget(store));

describe('a budget month', () => {
  it('goes one version at a time, the lines of its year with the last, and comes back as it was', async () => {
    const store = await holding();
    const all = await held(store);
    const one = valueIn(await removeBudgetMonth(store, second.id));
    expect(one).toEqual({ month: second, lines: null });
    expect(await held(store)).toEqual({ ...all, months: [first] });
    const two = valueIn(await removeBudgetMonth(store, first.id));
    expect(two).toEqual({ month: first, lines: LINES });
    expect(await held(store)).toEqual({ lines: [], months: [], reviews: [] });
    valueIn(await restoreBudgetMonth(store, two));
    valueIn(await restoreBudgetMonth(store, one));
    expect(await held(store)).toEqual(all);
  });

  it('that another tab took away is told as changed elsewhere, and nothing goes', async () => {
    const store = await holding();
    valueIn(await removeBudgetMonth(store, second.id));
    const again = await removeBudgetMonth(store, second.id);
    expect(again.ok ? null : again.error.kind).toBe('changed-elsewhere');
    expect((await held(store)).months).toEqual([first]);
  });
});
