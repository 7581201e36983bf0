/** What earlier months left open, before anything else is shown. An answer is kept in this month’s review. */
import { budgetMonthInWords } from '../../domain/budget/budget-month.ts';
import { counted } from '../../domain/figures/house-style.ts';
import { Button } from '../../ui/controls/Button.tsx';
import type { Desk } from './desk.ts';
import { openPrefix } from './open-forms.ts';
import type { EarlierQuestion } from './open-questions.ts';
import { QuestionForm } from './QuestionForm.tsx';
import { QuestionRead } from './QuestionItem.tsx';
import { questionOf, textsOf } from './question-fields.ts';
import styles from './review.module.css';
import { addQuestion } from './review-changes.ts';

export function EarlierQuestions({ desk }: { readonly desk: Desk }) {
  const { earlier } = desk.reviewed;
  if (earlier.length === 0) return null;
  return (
    <section className={styles.questions} aria-labelledby="earlier">
      <h2 id="earlier">Open from earlier months</h2>
      <p className={styles.hint}>{counted(earlier.length, 'question is', 'questions are')} still open.</p>
      <ul className={styles.list}>
        {earlier.map((question) => (
          <EarlierItem key={openPrefix(question.asked, question.askedIn.id)} desk={desk} earlier={question} />
        ))}
      </ul>
    </section>
  );
}

function EarlierItem({ desk, earlier }: { readonly desk: Desk; readonly earlier: EarlierQuestion }) {
  const { typing, kept, reviewed, style } = desk;
  const { asked, askedIn } = earlier;
  const prefix = openPrefix(asked, askedIn.id);
  const locked = reviewed.review.signedOff !== undefined;
  const answer = (): void => {
    const { step: _step, ...question } = questionOf(typing.texts, prefix, { ...asked, askedIn: askedIn.id });
    kept.keep(addQuestion(question), 'Kept the answer.', () => typing.clear(prefix));
  };
  return (
    <li>
      <p className={styles.hint}>Asked in {budgetMonthInWords(askedIn, style)}</p>
      <QuestionRead question={asked} />
      {locked ? null : typing.texts[`${prefix}what`] ? (
        <QuestionForm
          label="Answer the question"
          typing={typing}
          prefix={prefix}
          asks="answer"
          submit="Keep the answer"
          busy={kept.busy}
          onSubmit={answer}
          onCancel={() => typing.clear(prefix)}
        />
      ) : (
        <p className={styles.ways}>
          <Button
            onClick={() => typing.clear(prefix, { ...textsOf(prefix, asked), [`${prefix}what`]: 'answer' })}
          >
            Answer
          </Button>
        </p>
      )}
    </li>
  );
}
