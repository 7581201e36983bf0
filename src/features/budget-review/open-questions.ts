/**
 * The questions earlier months left open, which a month opens with. A signed-off review is never written to: an earlier question
 * is answered in the review of the month in which the answer comes, and names the review it was asked in.
 */
import type { BudgetReview, ReviewQuestion } from '../../domain/budget/budget-year.ts';

export interface EarlierQuestion {
  readonly askedIn: BudgetReview;
  readonly asked: ReviewQuestion;
}

/** True once there is an answer; blanks are none. */
export function isAnswered({ answer }: ReviewQuestion): boolean {
  return (answer ?? '').trim() !== '';
}

/** Those of the same council asked before `review` and answered neither before nor in it; the oldest first. */
export function openBefore(review: BudgetReview, reviews: readonly BudgetReview[]): EarlierQuestion[] {
  const earlier = reviews
    .filter((other) => other.area === review.area && inOrder(other, review) < 0)
    .sort(inOrder);
  const answers = [...earlier, review].flatMap(({ questions }) => questions.filter(isAnswered));
  return earlier.flatMap((askedIn) =>
    askedIn.questions
      .filter((asked) => asked.askedIn === undefined && !isAnswered(asked))
      .filter(({ question }) => !answers.some((a) => a.askedIn === askedIn.id && a.question === question))
      .map((asked) => ({ askedIn, asked })),
  );
}

function inOrder(a: BudgetReview, b: BudgetReview): number {
  return Number(a.year.slice(0, 4)) - Number(b.year.slice(0, 4)) || a.month - b.month;
}
