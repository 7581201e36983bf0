/** Keeping a review; amounts come in through the files worker. */
import { putBudgetReview } from '../../storage/budget-records.ts';
import { useWrite } from '../use-write.ts';

/** Answers the review as it was; null when it is new. */
export const usePutBudgetReview = () => useWrite(putBudgetReview);
