/** One question with its promise and answer; it can be edited, answered and removed until the review is signed off. */
import type { ReviewQuestion } from '../../domain/budget/budget-year.ts';
import { Button } from '../../ui/controls/Button.tsx';
import type { Desk } from './desk.ts';
import { isAnswered } from './open-questions.ts';
import { QuestionForm } from './QuestionForm.tsx';
import { questionOf, textsOf } from './question-fields.ts';
import styles from './review.module.css';
import { removeQuestion, replaceQuestion } from './review-changes.ts';
import { promiseInWords } from './review-words.ts';

interface Props {
  readonly desk: Desk;
  readonly question: ReviewQuestion;
}

/** One form is open at a time; which one is kept with what is typed in it. */
export const OPEN = 'open.';

export function QuestionItem({ desk, question }: Props) {
  const { typing, kept, reviewed } = desk;
  const key = JSON.stringify(question);
  const answered = isAnswered(question);
  const open = typing.texts[`${OPEN}at`] === key ? typing.texts[`${OPEN}what`] : undefined;
  const start = (what: 'question' | 'answer'): void =>
    typing.clear(OPEN, { ...textsOf(OPEN, question), [`${OPEN}at`]: key, [`${OPEN}what`]: what });
  const save = (): void =>
    kept.keep(
      replaceQuestion(question, questionOf(typing.texts, OPEN, question)),
      open === 'answer' ? 'Kept the answer.' : 'Changed the question.',
      () => typing.clear(OPEN),
    );
  if (open && !reviewed.review.signedOff)
    return (
      <li>
        {open === 'answer' && <p>{question.question}</p>}
        <QuestionForm
          label={open === 'answer' ? 'Answer the question' : 'Edit the question'}
          typing={typing}
          prefix={OPEN}
          asks={open === 'answer' ? 'answer' : answered ? 'both' : 'question'}
          submit={open === 'answer' ? 'Keep the answer' : 'Keep the question'}
          busy={kept.busy}
          onSubmit={save}
          onCancel={() => typing.clear(OPEN)}
        />
      </li>
    );
  return (
    <li>
      <QuestionRead question={question} />
      {!reviewed.review.signedOff && (
        <p className={styles.ways}>
          {!answered && <Button onClick={() => start('answer')}>Answer</Button>}
          <Button onClick={() => start('question')}>Edit</Button>
          <Button
            disabled={kept.busy}
            onClick={() => kept.keep(removeQuestion(question), 'Removed the question.')}
          >
            Remove
          </Button>
        </p>
      )}
    </li>
  );
}

export function QuestionRead({ question }: { readonly question: ReviewQuestion }) {
  return (
    <>
      <p className={styles.question}>{question.question}</p>
      <p className={styles.hint}>{promiseInWords(question)}</p>
      {isAnswered(question) ? <p>Answer: {question.answer}</p> : <p className={styles.hint}>Open.</p>}
    </>
  );
}
