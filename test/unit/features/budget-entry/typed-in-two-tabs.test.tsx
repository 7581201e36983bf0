/** Nothing typed is lost when the same month is open in two tabs, whatever the other one does. */
import { waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { BudgetEntryPage } from '../../../../src/features/budget-entry/BudgetEntryPage.tsx';
import { putBudgetMonth } from '../../../../src/storage/budget-records.ts';
import { readTabDrafts } from '../../../../src/storage/drafts.ts';
import type { Store } from '../../../../src/storage/open-store.ts';
import { k } from '../../domain/budget/drawn-budget.ts';
import { valueIn } from '../../storage/opened-store.ts';
import { drawOverStore } from '../drawn-over-store.tsx';
import { DRAFT, monthsIn, OCTOBER_HASH, october, storeOf } from './entry-page.tsx';

const HOME_CARE = 'Home care, Forecast outturn';
const RESIDENTIAL = 'Residential care, Forecast outturn';
const FORM = 'budget/E08000014/2024-25/7/gross';

beforeEach(() => sessionStorage.clear());

/** One more tab over the same store. */
async function openTab(store: Store) {
  window.location.hash = OCTOBER_HASH;
  const { container, unmount } = drawOverStore(store, <BudgetEntryPage />);
  const page = within(container);
  await page.findByRole('form');
  const cell = (name: string) => page.getByLabelText<HTMLInputElement>(name);
  const press = async (name: string | RegExp) => userEvent.click(await page.findByRole('button', { name }));
  return {
    page,
    cell,
    press,
    close: unmount,
    async type(name: string, text: string) {
      await userEvent.clear(cell(name));
      await userEvent.type(cell(name), text);
      await userEvent.tab();
      await page.findByText('Draft kept');
    },
    async save() {
      await press('Save as draft');
      await page.findByText(/^Saved October 2024/);
    },
    shows: (name: string, text: string) => waitFor(() => expect(cell(name).value).toBe(text)),
    tells: (words: RegExp) => page.findByText(words),
  };
}

const draftsIn = async (store: Store) => valueIn(await readTabDrafts(store, FORM));

describe('what is typed while another tab saves the month', () => {
  it('is there after a reload, over what is held now, and what changed is told', async () => {
    const store = await storeOf(DRAFT);
    const other = await openTab(store);
    const mine = await openTab(store);
    await mine.type(RESIDENTIAL, '40,900,000');
    await other.type(HOME_CARE, '22,000,000');
    await other.save();
    await mine.page.findByRole('heading', { name: 'Changed elsewhere while you typed' });
    mine.close();
    const again = await openTab(store);
    await again.shows(RESIDENTIAL, '40,900,000');
    expect(again.cell(HOME_CARE).value).toBe('22,000,000');
    await again.tells(/^Home care, Forecast outturn: 21,000,000 became 22,000,000\.$/);
    await again.press('Save as draft');
    await again.tells(/^Not saved: say first what becomes of what changed elsewhere\./);
    expect((await monthsIn(store)).get(october())?.lines[1]?.forecast).toBe(k(40_200));
    await again.press('Go on with what I typed');
    await again.save();
    const lines = (await monthsIn(store)).get(october())?.lines;
    expect([lines?.[0]?.forecast, lines?.[1]?.forecast]).toEqual([k(22_000), k(40_900)]);
  });

  it('names the cell both typed in, and is still told after a second reload', async () => {
    const store = await storeOf(DRAFT);
    const other = await openTab(store);
    const mine = await openTab(store);
    await mine.type(HOME_CARE, '21,500,000');
    await other.type(HOME_CARE, '22,000,000');
    await other.save();
    mine.close();
    for (let reload = 0; reload < 2; reload += 1) {
      const again = await openTab(store);
      await again.shows(HOME_CARE, '21,500,000');
      await again.tells(/21,000,000 became 22,000,000; you typed 21,500,000\.$/);
      await again.tells(/Draft kept/);
      again.close();
    }
  });

  it('becomes a correction where the other tab reported the month', async () => {
    const store = await storeOf(DRAFT);
    const mine = await openTab(store);
    await mine.type(HOME_CARE, '21,500,000');
    mine.close();
    const reported = {
      ...DRAFT,
      status: 'reported',
      reportedTo: 'Cabinet',
      reportedOn: '2024-11-20',
    } as const;
    valueIn(await putBudgetMonth(store, reported));
    const again = await openTab(store);
    await again.shows(HOME_CARE, '21,500,000');
    await again.tells(/^The month was reported to Cabinet, version 1: what you typed becomes a correction/);
    await again.press('Go on with what I typed');
    await again.press('Save as draft');
    await again.tells(/^Saved October 2024 as a draft, version 2\.$/);
  });

  it('is no typing any more where the other tab saved the very same', async () => {
    const store = await storeOf(DRAFT);
    const mine = await openTab(store);
    await mine.type(HOME_CARE, '21,500,000');
    mine.close();
    const same = DRAFT.lines.map((row) => (row.line === 'HC' ? { ...row, forecast: k(21_500) } : row));
    valueIn(await putBudgetMonth(store, { ...DRAFT, lines: same }));
    const again = await openTab(store);
    await again.tells(/^Nothing to save yet\./);
    expect(again.page.queryByText('Changed elsewhere while you typed')).toBeNull();
    await waitFor(async () => expect(await draftsIn(store)).toEqual([]));
  });
});

describe('what is typed in both tabs at once', () => {
  it('is kept apart, told in either, and taken in when the reader says so', async () => {
    const store = await storeOf(DRAFT);
    const one = await openTab(store);
    const two = await openTab(store);
    await one.type(HOME_CARE, '21,500,000');
    await two.type(RESIDENTIAL, '40,900,000');
    await one.tells(/^1 other change to this month, last typed at .* is saved nowhere yet/);
    await two.tells(/^1 other change to this month/);
    expect(await draftsIn(store)).toHaveLength(2);
    await two.press('Take it in here');
    await two.shows(HOME_CARE, '21,500,000');
    expect(two.cell(RESIDENTIAL).value).toBe('40,900,000');
    await waitFor(() => expect(two.page.queryByText(/other change/)).toBeNull());
  });

  it('comes back to each tab as that tab left it', async () => {
    const store = await storeOf(DRAFT);
    const one = await openTab(store);
    const two = await openTab(store);
    await one.type(HOME_CARE, '21,500,000');
    const memory = sessionStorage.getItem(FORM) ?? '';
    await two.type(HOME_CARE, '23,000,000');
    one.close();
    sessionStorage.setItem(FORM, memory);
    const again = await openTab(store);
    await again.shows(HOME_CARE, '21,500,000');
    await again.tells(/^1 other change to this month/);
  });

  it('stays in the tab it was typed in when a tab that took it over lets go of it', async () => {
    const store = await storeOf(DRAFT);
    const one = await openTab(store);
    await one.type(HOME_CARE, '21,500,000');
    const two = await openTab(store);
    await two.shows(HOME_CARE, '21,500,000');
    await two.press('Discard what is typed');
    await two.shows(HOME_CARE, '21,000,000');
    await two.tells(/^1 other change to this month/);
    expect((await draftsIn(store))[0]?.cells).toMatchObject({ 'amounts/HC/forecast': '21,500,000' });
    expect(one.cell(HOME_CARE).value).toBe('21,500,000');
  });
});

describe('a tab in which nothing is typed', () => {
  it('takes up what was typed in a tab since closed, also when it was closed at once', async () => {
    const store = await storeOf(DRAFT);
    const mine = await openTab(store);
    await userEvent.clear(mine.cell(HOME_CARE));
    await userEvent.type(mine.cell(HOME_CARE), '21.5m');
    window.dispatchEvent(new Event('pagehide'));
    mine.close();
    sessionStorage.clear();
    const again = await openTab(store);
    await again.shows(HOME_CARE, '21.5m');
  });

  it('follows what is typed and saved in another', async () => {
    const store = await storeOf(DRAFT);
    const mine = await openTab(store);
    await mine.type(HOME_CARE, '21,500,000');
    const looking = await openTab(store);
    await looking.shows(HOME_CARE, '21,500,000');
    await mine.type(RESIDENTIAL, '40,900,000');
    await looking.shows(RESIDENTIAL, '40,900,000');
    await mine.save();
    await looking.tells(/^Nothing to save yet\./);
    expect(looking.page.queryByText('Changed elsewhere while you typed')).toBeNull();
    expect(await draftsIn(store)).toEqual([]);
  });
});
