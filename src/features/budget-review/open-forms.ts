/**
 * The forms open on questions that are there already. Each keeps its texts under a name of its own, so that opening one never loses
 * what is typed in another.
 */
import type { ReviewQuestion } from '../../domain/budget/budget-year.ts';
import type { ReviewedMonth } from './reviewed-month.ts';

type Texts = Readonly<Record<string, string>>;

/** What the names of its texts begin with; `askedIn` is the id of the earlier review, for a question of one. */
export function openPrefix(question: ReviewQuestion, askedIn = ''): string {
  return `open ${askedIn} ${JSON.stringify(question)} `;
}

/** What stands typed and not kept, which a sign-off would leave outside a locked review; null when nothing does. */
export function stillTyped(texts: Texts, { review, earlier }: ReviewedMonth): string | null {
  if ((texts['new.question'] ?? '').trim() !== '')
    return 'A question is typed and not added. Add it or empty the field, then sign off.';
  const prefixes = [
    ...review.questions.map((question) => openPrefix(question)),
    ...earlier.map(({ asked, askedIn }) => openPrefix(asked, askedIn.id)),
  ];
  return prefixes.some((prefix) => texts[`${prefix}what`] !== undefined)
    ? 'A question or an answer is open and not kept. Keep it or cancel, then sign off.'
    : null;
}
