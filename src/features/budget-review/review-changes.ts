/** The changes of a review, each a new review: what was written down is never changed in place. */
import type { BudgetReview, ReviewQuestion, SignOff } from '../../domain/budget/budget-year.ts';
import type { IsoDate } from '../../domain/periods/iso-date.ts';

export type ReviewChange = (review: BudgetReview) => BudgetReview;

export function addQuestion(question: ReviewQuestion): ReviewChange {
  return (review) => ({ ...review, questions: [...review.questions, question] });
}

/** Where the question is no longer there, because another tab changed it, the new one is added: nothing typed is lost. */
export function replaceQuestion(was: ReviewQuestion, by: ReviewQuestion): ReviewChange {
  return (review) => {
    const at = indexOf(review, was);
    return at < 0 ? addQuestion(by)(review) : { ...review, questions: review.questions.with(at, by) };
  };
}

export function removeQuestion(was: ReviewQuestion): ReviewChange {
  return (review) => {
    const at = indexOf(review, was);
    return at < 0 ? review : { ...review, questions: review.questions.toSpliced(at, 1) };
  };
}

export function signOff(signedOff: SignOff): ReviewChange {
  return (review) => ({ ...review, signedOff });
}

/** Only as a stated correction: the sign-off it takes back is kept with the reason. */
export function reopen(reason: string, role: string, on: IsoDate): ReviewChange {
  return ({ signedOff, ...review }) =>
    signedOff
      ? { ...review, corrections: [...(review.corrections ?? []), { reason, role, on, signedOff }] }
      : review;
}

function indexOf({ questions }: BudgetReview, was: ReviewQuestion): number {
  const text = JSON.stringify(was);
  return questions.findIndex((question) => JSON.stringify(question) === text);
}
