/** The review over a store of its own, with two months reported; closing and showing it anew over the same store is a reload. */
import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { BudgetMonth, BudgetReview } from '../../../../src/domain/budget/budget-year.ts';
import { BudgetReviewPage } from '../../../../src/features/budget-review/BudgetReviewPage.tsx';
import {
  putBudgetLines,
  putBudgetMonth,
  putBudgetReview,
  readBudget,
} from '../../../../src/storage/budget-records.ts';
import type { Store } from '../../../../src/storage/open-store.ts';
import { drawnLines, k, month } from '../../domain/budget/drawn-budget.ts';
import { openedStore, valueIn } from '../../storage/opened-store.ts';
import { drawOverStore } from '../drawn-over-store.tsx';

export const SEFTON = 'E08000014';
export const LINES = drawnLines(`ASC
  ASC > RES
  ASC > HOME
  ASC > INCOME income`);

export const OCTOBER: BudgetMonth = month(
  7,
  `RES 80000 0 . 84952
   HOME 40000 0 . 40400
   INCOME -8102 0 . -8102`,
  {
    asAt: '2024-10-31',
    reportedTo: 'Cabinet Member',
    bridge: [
      { cause: 'More people in residential care', amount: k(300), recurrent: true },
      { cause: 'Dearer home care', amount: k(80), recurrent: false },
    ],
    savings: {
      asAt: '2024-10-31',
      schemes: [
        {
          scheme: 'S1',
          title: 'Reviews of packages',
          line: 'HOME',
          owner: 'Head of Commissioning',
          approved: k(500),
          delivered: k(200),
          onTrack: k(100),
          atRisk: k(150),
          undeliverable: k(50),
          recurrent: true,
          nextYearEffect: k(600),
        },
      ],
    },
    mitigations: [
      { title: 'Hold vacancies', amount: k(352), owner: 'Director', status: 'under-way', included: true },
    ],
    pressures: [{ title: 'Fee uplift', amount: k(700), likelihood: 'high' }],
    assumptions: [{ text: 'Current activity continues', owner: 'Head of Finance', reviewBy: '2024-12-31' }],
  },
);

export const SEPTEMBER: BudgetMonth = month(
  6,
  `RES 80000 0 . 84652
   HOME 40000 0 . 40300
   INCOME -8102 0 . -8102`,
);

export const NOVEMBER: BudgetMonth = { ...month(8, OCTOBER.lines), asAt: '2024-11-30' };

export async function storeWith(
  months: readonly BudgetMonth[] = [SEPTEMBER, OCTOBER, NOVEMBER],
  reviews: readonly BudgetReview[] = [],
): Promise<Store> {
  const store = await openedStore();
  const id = `${SEFTON}/2024-25`;
  valueIn(await putBudgetLines(store, { id, area: SEFTON, year: '2024-25', lines: LINES }));
  for (const each of months) valueIn(await putBudgetMonth(store, each));
  for (const each of reviews) valueIn(await putBudgetReview(store, each));
  return store;
}

/** Closes what is shown, then shows the page anew at the address. */
export async function showReview(store: Store, options = 'year=2024-25&month=7'): Promise<void> {
  cleanup();
  window.location.hash = `#/budget/review?${options}`;
  drawOverStore(store, <BudgetReviewPage />);
  await screen.findByText(/^Step \d of 7$/);
}

export async function reviewIn(store: Store, month: number): Promise<BudgetReview | undefined> {
  return valueIn(await readBudget(store)).reviews.find((review) => review.month === month);
}

export function reviewOf(month: BudgetReview['month'], other: Partial<BudgetReview> = {}): BudgetReview {
  const id = `${SEFTON}/2024-25/${month}`;
  return { id, area: SEFTON, year: '2024-25', month, questions: [], ...other };
}

export const press = async (name: string): Promise<void> =>
  userEvent.click(await screen.findByText(name, { selector: 'button' }));

export const field = (label: string): HTMLInputElement => screen.getByLabelText<HTMLInputElement>(label);
