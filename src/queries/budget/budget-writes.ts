/** One mutation for each change of the budget; files come in through the files worker. */
import { putBudgetMonth, putBudgetReview, removeBudgetMonth } from '../../storage/budget-records.ts';
import { useWrite } from '../use-write.ts';

/** Keeps a draft or a new version; a reported month is locked. Answers what stood there. */
export const usePutBudgetMonth = () => useWrite(putBudgetMonth);

/** Answers the draft for undo. */
export const useRemoveBudgetMonth = () => useWrite(removeBudgetMonth);

export const usePutBudgetReview = () => useWrite(putBudgetReview);
