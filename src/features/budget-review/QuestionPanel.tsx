/** The questions of a step and a place for the next one; at the last step, the questions of the whole review. */
import { counted } from '../../domain/figures/house-style.ts';
import type { Desk } from './desk.ts';
import { QuestionForm } from './QuestionForm.tsx';
import { QuestionItem } from './QuestionItem.tsx';
import { questionOf } from './question-fields.ts';
import styles from './review.module.css';
import { addQuestion } from './review-changes.ts';
import { LAST_STEP } from './review-steps.ts';
import { questionsSentence } from './review-words.ts';

const NEW = 'new.';

export function QuestionPanel({ desk, step }: { readonly desk: Desk; readonly step: number }) {
  const { typing, kept, reviewed } = desk;
  const { questions, signedOff } = reviewed.review;
  const last = step === LAST_STEP;
  const here = questions.filter((question) => last || question.step === step);
  const aside = last ? questionsSentence(reviewed.review) : atOtherSteps(questions.length - here.length);
  const add = (): void =>
    kept.keep(addQuestion(questionOf(typing.texts, NEW, { step })), 'Added the question.', () =>
      typing.clear(NEW),
    );
  return (
    <section className={styles.questions} aria-labelledby="questions">
      <h2 id="questions">Questions and answers promised</h2>
      {aside && <p className={styles.hint}>{aside}</p>}
      {here.length > 0 && (
        <ul className={styles.list}>
          {here.map((question) => (
            <QuestionItem key={JSON.stringify(question)} desk={desk} question={question} />
          ))}
        </ul>
      )}
      {!signedOff && (
        <QuestionForm
          label="Ask a question"
          typing={typing}
          prefix={NEW}
          asks="question"
          submit="Add the question"
          busy={kept.busy}
          onSubmit={add}
        />
      )}
      {typing.state === 'failed' && (
        <p role="alert" className={styles.problem}>
          What you type cannot be kept here as you type it. Add it before you leave the page.
        </p>
      )}
    </section>
  );
}

function atOtherSteps(count: number): string | null {
  return count === 0 ? null : `${counted(count, 'question', 'questions')} at other steps.`;
}
