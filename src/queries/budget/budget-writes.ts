/** Keeping a review and a month entered by hand; amounts of files come in through the files worker. */
import { keepBudgetEntry, takeBackBudgetEntry } from '../../storage/budget-entry.ts';
import { putBudgetReview } from '../../storage/budget-records.ts';
import { useWrite } from '../use-write.ts';

/** Answers the review as it was; null when it is new. */
export const usePutBudgetReview = () => useWrite(putBudgetReview);

/** Answers what it took the place of, for `useTakeBackBudgetEntry`. */
export const useKeepBudgetEntry = () => useWrite(keepBudgetEntry);

export const useTakeBackBudgetEntry = () => useWrite(takeBackBudgetEntry);
