/** What is typed into the monthly return or a review stays when the same one is saved or left in another tab. */
import { waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { BudgetReviewPage } from '../../../src/features/budget-review/BudgetReviewPage.tsx';
import { ReturnPage } from '../../../src/features/monthly-return/ReturnPage.tsx';
import { FilesContext } from '../../../src/queries/files/use-files.ts';
import type { Store } from '../../../src/storage/open-store.ts';
import { filesBeside } from '../queries/files/beside-the-page.ts';
import { storeWith as storeOfMonths } from './budget-review/review-page.tsx';
import { drawOnceRead } from './drawn-over-store.tsx';
import { LONG_AGO, storeWith as storeOfFigures } from './monthly-return/return-page.tsx';

const STARTED = 'Home care packages started, December 2024';
const WAITING = 'People waiting for home care to start, 3 December 2024';

beforeEach(() => sessionStorage.clear());

/** One more tab over the same store. */
async function openTab(store: Store, hash: string, children: ReactNode, ready: RegExp) {
  window.location.hash = hash;
  const { container, unmount } = await drawOnceRead(store, children);
  const page = within(container);
  await page.findByText(ready);
  const field = (name: string) => page.getByLabelText<HTMLInputElement>(name);
  return {
    page,
    type: (name: string, text: string) => userEvent.type(field(name), text),
    shows: (name: string, text: string) => waitFor(() => expect(field(name).value).toBe(text)),
    press: async (name: string) => userEvent.click(await page.findByText(name, { selector: 'button' })),
    close: unmount,
  };
}

const openReturn = (store: Store) =>
  openTab(
    store,
    '#/data/return?month=2024-12',
    <FilesContext value={filesBeside(store)}>
      <ReturnPage />
    </FilesContext>,
    /^Save to dashboard$/,
  );

const openReview = (store: Store) =>
  openTab(store, '#/budget/review?year=2024-25&month=7', <BudgetReviewPage />, /^Step \d of 7$/);

describe('what is typed into the monthly return', () => {
  it('is there after a reload when another tab saved the same month', async () => {
    const store = await storeOfFigures(...LONG_AGO);
    const mine = await openReturn(store);
    const other = await openReturn(store);
    await mine.type(STARTED, '44');
    await mine.page.findByText('Draft kept');
    await other.type(WAITING, '11');
    await other.press('Save to dashboard');
    await other.page.findByText(/^Added 1 figure/);
    other.close();
    mine.close();
    const again = await openReturn(store);
    await again.shows(STARTED, '44');
    await again.shows(WAITING, '11');
  });

  it('is told of in the other tab, which typed something else', async () => {
    const store = await storeOfFigures(...LONG_AGO);
    const other = await openReturn(store);
    await other.type(WAITING, '11');
    await other.page.findByText('Draft kept');
    const mine = await openReturn(store);
    await mine.shows(WAITING, '11');
    await mine.type(STARTED, '44');
    await mine.page.findByText('Draft kept');
    await other.page.findByText(/^2 other entries made in another tab/);
  });
});

describe('what is typed into a review', () => {
  it('is there after a reload when another tab added its question', async () => {
    const store = await storeOfMonths();
    const mine = await openReview(store);
    const other = await openReview(store);
    await mine.type('Question asked', 'Why?');
    await other.type('Question asked', 'How much?');
    await other.press('Add the question');
    await other.shows('Question asked', '');
    other.close();
    await mine.shows('Question asked', 'Why?');
    mine.close();
    const again = await openReview(store);
    await again.shows('Question asked', 'Why?');
  });
});
