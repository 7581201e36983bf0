/** The fields of a question as typed, and as a record: what is wrong with them, in a sentence beside the field. */
import type { ReviewQuestion } from '../../domain/budget/budget-year.ts';
import { roleProblem } from '../../domain/budget/role-problem.ts';
import { isDate } from '../../domain/periods/iso-date.ts';

type Texts = Readonly<Record<string, string>>;

/** `new.question`, `new.owner`, `new.answerBy` and `new.answer` for the prefix `new.`. */
export function textsOf(prefix: string, question: ReviewQuestion): Record<string, string> {
  const texts = {
    question: question.question,
    owner: question.owner,
    answerBy: question.answerBy ?? '',
    answer: question.answer ?? '',
  };
  return Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) => (text === '' ? [] : [[`${prefix}${name}`, text]])),
  );
}

/** `kept` is what the fields do not show: the step, and the answer where it is not asked for. */
export function questionOf(texts: Texts, prefix: string, kept: Partial<ReviewQuestion>): ReviewQuestion {
  const text = (name: string): string => (texts[`${prefix}${name}`] ?? '').trim();
  const { answer: _was, ...rest } = kept;
  const day = text('answerBy');
  const answer = text('answer');
  return {
    ...rest,
    question: text('question'),
    owner: text('owner'),
    answerBy: isDate(day) ? day : null,
    ...(answer === '' ? {} : { answer }),
  };
}

/** Null for an owner left open: nobody may be named yet. */
export function ownerProblem(owner: string): string | null {
  return owner.trim() === '' ? null : roleProblem(owner);
}
