/** The form of a budget month over a store of its own. */
import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect } from 'vitest';
import type { BudgetLines, BudgetMonth } from '../../../../src/domain/budget/budget-year.ts';
import { BudgetEntryPage } from '../../../../src/features/budget-entry/BudgetEntryPage.tsx';
import { addFiles } from '../../../../src/storage/add-files.ts';
import { readBudget } from '../../../../src/storage/budget-records.ts';
import type { Store } from '../../../../src/storage/open-store.ts';
import { k, month } from '../../domain/budget/drawn-budget.ts';
import { openedStore, valueIn } from '../../storage/opened-store.ts';
import { drawOverStore } from '../drawn-over-store.tsx';

export const OCTOBER_HASH = '#/data/budget?year=2024-25&month=7';

export const LINES: BudgetLines = {
  id: 'E08000014/2024-25',
  area: 'E08000014',
  year: '2024-25',
  lines: [
    { code: 'OP', name: 'Older people', parent: null, kind: 'expenditure' },
    { code: 'HC', name: 'Home care', parent: 'OP', kind: 'expenditure', measures: ['home-care-waiting'] },
    { code: 'RES', name: 'Residential care', parent: 'OP', kind: 'expenditure' },
    { code: 'INC', name: 'Client contributions', parent: null, kind: 'income' },
  ],
};

export const SEPTEMBER = month(
  6,
  `OP   60000 0 30000 61000
   HC   20000 0 10000 20800
   RES  40000 0 20000 40200
   INC -10000 0 -5000 -10000`,
  { asAt: '2024-09-30', reportedTo: 'Cabinet', reportedOn: '2024-10-20' },
);

export const DRAFT = month(
  7,
  `HC   20000 0 12000 21000
   RES  40000 0 23000 40200
   INC -10000 0 -6000 -10000`,
  {
    asAt: '2024-10-31',
    status: 'draft',
    bridge: [{ cause: 'Placements', amount: k(200), recurrent: true }],
    savings: {
      asAt: '2024-10-31',
      schemes: [
        {
          scheme: 'S1',
          title: 'Better at Home',
          line: 'HC',
          owner: 'Head of Commissioning',
          approved: k(100),
          delivered: k(100),
          onTrack: 0,
          atRisk: 0,
          undeliverable: 0,
          recurrent: true,
          nextYearEffect: null,
        },
      ],
    },
    range: { low: k(50_000), high: k(53_000) },
    councilWide: { label: 'Council', variance: k(300), asAt: null, source: 'Cabinet' },
  },
);

/** Closes what is shown, then shows the page anew over the same store: a reload. */
export async function showEntry(store: Store, hash = OCTOBER_HASH): Promise<Store> {
  cleanup();
  window.location.hash = hash;
  drawOverStore(store, <BudgetEntryPage />);
  await screen.findByRole('form');
  return store;
}

export async function storeOf(...months: readonly BudgetMonth[]): Promise<Store> {
  return storeWith([LINES], months);
}

export async function storeWith(
  budgetLines: readonly BudgetLines[],
  budgetMonths: readonly BudgetMonth[],
): Promise<Store> {
  const store = await openedStore();
  valueIn(await addFiles(store, [], () => ({ series: [], measures: [], budgetLines, budgetMonths })));
  return store;
}

/** The months held, by id. */
export async function monthsIn(store: Store): Promise<ReadonlyMap<string, BudgetMonth>> {
  const { months } = valueIn(await readBudget(store));
  return new Map(months.map((month) => [month.id, month]));
}

export async function linesIn(store: Store): Promise<readonly BudgetLines[]> {
  return valueIn(await readBudget(store)).lines;
}

export const october = (version = 1): string => `E08000014/2024-25/7/gross/${version}`;

export const cell = (name: string) => screen.getByLabelText<HTMLInputElement>(name);

export const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));
export const told = (words: string | RegExp, options = {}) => screen.findAllByText(words, options);
export const hasFocus = (name: string) =>
  waitFor(() => expect(document.activeElement).toBe(cell(name)), { timeout: 15_000 });

/** Opens a part of the form that folds. */
export const unfold = async (title: string | RegExp) =>
  userEvent.click(screen.getByText(title, { selector: 'summary' }));

export async function fill(name: string, text: string): Promise<void> {
  await userEvent.clear(cell(name));
  await userEvent.type(cell(name), text);
  await userEvent.tab();
}
