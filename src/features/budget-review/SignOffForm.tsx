/** Signing off: in which role, today, and over which version. From then on the review is locked. */
import { type FormEvent, useState } from 'react';
import { varianceSentence } from '../../domain/budget/budget-headline-words.ts';
import { ROLE_HINT, roleProblem } from '../../domain/budget/role-problem.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { LocalField } from '../local/LocalField.tsx';
import { today } from '../local/today.ts';
import type { Desk } from './desk.ts';
import { stillTyped } from './open-forms.ts';
import styles from './review.module.css';
import { signOff } from './review-changes.ts';
import { versionInWords } from './review-words.ts';

export function SignOffForm({ desk }: { readonly desk: Desk }) {
  const { reviewed, typing, kept, style } = desk;
  const [tried, setTried] = useState(false);
  const role = typing.texts['sign.role'] ?? '';
  const wrong = roleProblem(role);
  const unfinished = stillTyped(typing.texts, reviewed);
  const { month } = reviewed.now;
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const ready = !wrong && !unfinished;
    setTried(!ready);
    if (!ready || kept.busy) return;
    const signedOff = {
      role: role.trim(),
      on: today(),
      monthId: month.id,
      comparedWith: reviewed.before?.month.id ?? null,
      said: varianceSentence(reviewed.headline, style),
    };
    // No undo: a sign-off is taken back only as a correction with its reason.
    kept.keep(signOff(signedOff), null, () => typing.clear('sign.'));
  };
  return (
    <form className={styles.form} aria-label="Sign off" onSubmit={send}>
      <h3>Sign-off</h3>
      <p>What is signed off: {versionInWords(reviewed.now, style)}.</p>
      {month.status === 'draft' && (
        <p className={styles.hint}>
          A draft can still be changed. Should it change after the sign-off, the review says so.
        </p>
      )}
      <LocalField
        label="Signed off in the role of"
        hint={ROLE_HINT}
        value={role}
        onChange={(text) => typing.type('sign.role', text)}
        problem={tried ? wrong : null}
      />
      {tried && unfinished && (
        <p role="alert" className={styles.problem}>
          {unfinished}
        </p>
      )}
      <p className={styles.ways}>
        <Button type="submit" look="primary" disabled={kept.busy}>
          Sign off
        </Button>
      </p>
    </form>
  );
}
