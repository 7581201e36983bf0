import { cleanup, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { BudgetReviewPage } from '../../../../src/features/budget-review/BudgetReviewPage.tsx';
import { removeBudgetMonth } from '../../../../src/storage/budget-removal.ts';
import { valueIn } from '../../storage/opened-store.ts';
import { drawOverStore } from '../drawn-over-store.tsx';
import { OCTOBER, reviewIn, reviewOf, SEFTON, SEPTEMBER, showReview, storeWith } from './review-page.tsx';

const SECOND = { ...OCTOBER, id: `${SEFTON}/2024-25/7/gross/2`, version: 2 };
const SIGNED = reviewOf(7, {
  signedOff: {
    role: 'Cabinet Member',
    on: '2024-12-05',
    monthId: SECOND.id,
    comparedWith: SEPTEMBER.id,
    said: 'Something else.',
  },
});

describe('a review whose version was taken away', () => {
  it('keeps its sign-off and is walked over the version in force again', async () => {
    const store = await storeWith([SEPTEMBER, OCTOBER, SECOND], [SIGNED]);
    valueIn(await removeBudgetMonth(store, SECOND.id));
    valueIn(await removeBudgetMonth(store, SEPTEMBER.id));
    await showReview(store);
    expect(screen.getAllByText(/Signed off on 5 December 2024/).length).toBeGreaterThan(0);
    expect(
      screen.getAllByText(
        'What was signed off, version 2, is no longer held; version 1 is shown instead. It read: Something else.',
      ).length,
    ).toBeGreaterThan(0);
    expect(await reviewIn(store, 7)).toEqual(SIGNED);
  });

  it('says that its month is not held where no version is left', async () => {
    const store = await storeWith([SEPTEMBER, SECOND], [SIGNED]);
    valueIn(await removeBudgetMonth(store, SECOND.id));
    cleanup();
    window.location.hash = '#/budget/review?year=2024-25&month=7';
    drawOverStore(store, <BudgetReviewPage />);
    expect(await screen.findByText(/^The month asked for is not held for Sefton/)).toBeTruthy();
    expect(await reviewIn(store, 7)).toEqual(SIGNED);
  });
});
