/** One question with its promise and answer; it can be edited, answered and removed until the review is signed off. */
import type { ReviewQuestion } from '../../domain/budget/budget-year.ts';
import { Button } from '../../ui/controls/Button.tsx';
import type { Desk } from './desk.ts';
import { openPrefix } from './open-forms.ts';
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

export function QuestionItem({ desk, question }: Props) {
  const { typing, kept, reviewed } = desk;
  const prefix = openPrefix(question);
  const answered = isAnswered(question);
  const open = typing.texts[`${prefix}what`];
  const start = (what: 'question' | 'answer'): void =>
    typing.clear(prefix, { ...textsOf(prefix, question), [`${prefix}what`]: what });
  const save = (): void =>
    kept.keep(
      replaceQuestion(question, questionOf(typing.texts, prefix, question)),
      open === 'answer' ? 'Kept the answer.' : 'Changed the question.',
      () => typing.clear(prefix),
    );
  if (open && !reviewed.review.signedOff)
    return (
      <li>
        {open === 'answer' && <p>{question.question}</p>}
        <QuestionForm
          label={open === 'answer' ? 'Answer the question' : 'Edit the question'}
          typing={typing}
          prefix={prefix}
          asks={open === 'answer' ? 'answer' : answered ? 'both' : 'question'}
          submit={open === 'answer' ? 'Keep the answer' : 'Keep the question'}
          busy={kept.busy}
          onSubmit={save}
          onCancel={() => typing.clear(prefix)}
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
