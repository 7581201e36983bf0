/** Keeps every change of the review at once, on top of the last one, and offers to take it back while it still stands. */
import { useEffect, useRef } from 'react';
import type { BudgetReview } from '../../domain/budget/budget-year.ts';
import { usePutBudgetReview } from '../../queries/budget/budget-writes.ts';
import type { StoreFailure } from '../../storage/store-problem.ts';
import { type Offer, useOffer } from '../local/use-offer.ts';
import type { ReviewChange } from './review-changes.ts';

export interface KeepReview {
  /** `said` is the offer to undo: "Removed the question."; null for none. `then` runs once it is kept. */
  readonly keep: (change: ReviewChange, said: string | null, then?: () => void) => void;
  readonly offer: Offer | null;
  readonly busy: boolean;
  readonly error: StoreFailure | null;
}

export function useKeepReview(review: BudgetReview): KeepReview {
  const put = usePutBudgetReview();
  const { offer, make } = useOffer(review);
  /** What was written last, until it is read back: a second change must not be made on top of what is older. */
  const latest = useRef(review);
  useEffect(() => {
    latest.current = review;
  }, [review]);

  const keep: KeepReview['keep'] = (change, said, then) => {
    const before = latest.current;
    const written = change(before);
    latest.current = written;
    put.mutate(written, {
      onSuccess: () => {
        make(said === null ? null : { said, written, look: (held) => held, undo: () => put.mutate(before) });
        then?.();
      },
      onError: () => {
        latest.current = before;
      },
    });
  };
  return { keep, offer, busy: put.isPending, error: put.error };
}
