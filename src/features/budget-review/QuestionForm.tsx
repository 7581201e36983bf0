/** A question with who answers and by when, or the answer to one: kept as it is typed, part of the review once it is added. */
import { type FormEvent, useState } from 'react';
import { ROLE_HINT } from '../../domain/budget/role-problem.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { LocalField } from '../local/LocalField.tsx';
import { ownerProblem } from './question-fields.ts';
import styles from './review.module.css';
import type { Typing } from './use-typing.ts';

interface Props {
  readonly label: string;
  readonly typing: Typing;
  /** Of the names its texts are kept under: `new.`. */
  readonly prefix: string;
  readonly asks: 'question' | 'answer' | 'both';
  readonly submit: string;
  readonly busy: boolean;
  readonly onSubmit: () => void;
  readonly onCancel?: () => void;
}

export function QuestionForm({ label, typing, prefix, asks, submit, busy, onSubmit, onCancel }: Props) {
  const [tried, setTried] = useState(false);
  const text = (name: string): string => typing.texts[`${prefix}${name}`] ?? '';
  const empty = asks === 'answer' ? text('answer').trim() === '' : text('question').trim() === '';
  const wrongOwner = ownerProblem(text('owner'));
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const ready = !empty && !wrongOwner;
    setTried(!ready);
    if (ready && !busy) onSubmit();
  };
  const field = (name: string) => ({
    value: text(name),
    onChange: (value: string) => typing.type(`${prefix}${name}`, value),
  });
  return (
    <form className={styles.form} aria-label={label} onSubmit={send}>
      {asks !== 'answer' && (
        <>
          <LocalField
            label="Question asked"
            type="long"
            {...field('question')}
            problem={tried && empty ? 'Write the question first.' : null}
          />
          <div className={styles.fields}>
            <LocalField
              label="Answer promised by (role)"
              hint={ROLE_HINT}
              {...field('owner')}
              problem={tried ? wrongOwner : null}
            />
            <LocalField label="Answer by" type="date" {...field('answerBy')} />
          </div>
        </>
      )}
      {asks !== 'question' && (
        <LocalField
          label="Answer"
          type="long"
          {...field('answer')}
          problem={tried && empty && asks === 'answer' ? 'Write the answer first.' : null}
        />
      )}
      <p className={styles.ways}>
        <Button type="submit" disabled={busy}>
          {submit}
        </Button>
        {onCancel && (
          <Button look="quiet" onClick={onCancel}>
            Cancel
          </Button>
        )}
      </p>
    </form>
  );
}
