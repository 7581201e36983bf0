/** What the review says of itself in sentences: who signed off which version, what was opened again, what was promised. */
import { BASIS_IN_WORDS, budgetMonthInWords } from '../../domain/budget/budget-month.ts';
import type {
  BudgetReview,
  ReviewCorrection,
  ReviewQuestion,
  SignOff,
} from '../../domain/budget/budget-year.ts';
import type { WorkedMonth } from '../../domain/budget/worked-month.ts';
import { counted, type HouseStyle } from '../../domain/figures/house-style.ts';
import { dateInWords } from '../../domain/periods/period-words.ts';
import { isAnswered } from './open-questions.ts';
import type { ReviewedMonth } from './reviewed-month.ts';

/** "October 2024, version 1, before mitigation, as at 31 October 2024, reported to Cabinet": no full stop. */
export function versionInWords({ month, varianceFrom }: WorkedMonth, style?: HouseStyle): string {
  const { version, asAt, status, reportedTo } = month;
  const said = varianceFrom === 'headline' ? (month.headline?.basis ?? null) : month.basis;
  const basis = said === null ? 'basis not stated' : BASIS_IN_WORDS[said];
  const day = asAt === null ? '' : `, as at ${dateInWords(asAt)}`;
  const told = status === 'draft' ? 'a draft' : reportedTo ? `reported to ${reportedTo}` : 'reported';
  return `${budgetMonthInWords(month, style)}, version ${version}, ${basis}${day}, ${told}`;
}

/** "Signed off on 5 December 2024 in the role of Cabinet Member, over version 1 of October 2024." */
export function signedOffSentence(
  { role, on, monthId }: SignOff,
  { year, month }: BudgetReview,
  style?: HouseStyle,
): string {
  return `Signed off on ${dateInWords(on)} in the role of ${role}, over ${versionOfId(monthId)} of ${budgetMonthInWords({ year, month }, style)}.`;
}

export function correctionSentence({ reason, role, on, signedOff }: ReviewCorrection): string {
  const was = `The sign-off of ${dateInWords(signedOff.on)} (${signedOff.role}, ${versionOfId(signedOff.monthId)})`;
  return `${was} was opened again on ${dateInWords(on)} in the role of ${role}: ${reason}`;
}

/** What has changed since the sign-off, or that what was signed off is gone; null while nothing has. `says` is the headline as it reads now. */
export function sinceSignedOff(
  signedOff: SignOff,
  { inForce, now }: Pick<ReviewedMonth, 'inForce' | 'now'>,
  says: string,
): string | null {
  if (signedOff.monthId !== now.month.id) {
    const read = signedOff.said === undefined ? '' : ` It read: ${signedOff.said}`;
    return `What was signed off, ${versionOfId(signedOff.monthId)}, is no longer held; version ${now.month.version} is shown instead.${read}`;
  }
  if (signedOff.said !== undefined && signedOff.said !== says)
    return `The figures were changed after the sign-off, when they read: ${signedOff.said}`;
  if (signedOff.monthId === inForce.id) return null;
  return `Version ${inForce.version} has come since. What is shown and printed here is what was signed off.`;
}

/** "Promised by Head of Commissioning for 12 December 2024." */
export function promiseInWords({ owner, answerBy }: ReviewQuestion): string {
  const day = answerBy === null ? 'no date given' : `by ${dateInWords(answerBy)}`;
  return `Answer promised: ${owner.trim() === '' ? 'nobody named yet' : owner}, ${day}.`;
}

/** "2 questions asked, 1 still open." */
export function questionsSentence({ questions }: BudgetReview): string {
  if (questions.length === 0) return 'No question was asked.';
  const open = questions.filter((question) => !isAnswered(question)).length;
  const rest = open === 0 ? 'all answered' : open === questions.length ? 'all open' : `${open} still open`;
  return `${counted(questions.length, 'question', 'questions')} asked, ${rest}.`;
}

/** `E08000014/2024-25/7/after-mitigation/2` is "version 2 (after mitigation)"; what stands first is not said. */
function versionOfId(monthId: string): string {
  const [, , , basis, version] = monthId.split('/');
  return `version ${version}${basis === 'after-mitigation' ? ' (after mitigation)' : ''}`;
}
