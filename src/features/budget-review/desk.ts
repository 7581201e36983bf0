/** What the questions and the sign-off of a review share: the month, what is typed, and how a change is kept. */
import type { HouseStyle } from '../../domain/figures/house-style.ts';
import type { ReviewedMonth } from './reviewed-month.ts';
import type { KeepReview } from './use-keep-review.ts';
import type { Typing } from './use-typing.ts';

export interface Desk {
  readonly reviewed: ReviewedMonth;
  readonly typing: Typing;
  readonly kept: KeepReview;
  readonly style: HouseStyle;
}
