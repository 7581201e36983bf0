/** A signed-off review is opened again only as a correction that says why and in which role; the sign-off it takes back is kept. */
import { type FormEvent, useState } from 'react';
import { ROLE_HINT, roleProblem } from '../../domain/budget/role-problem.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { LocalField } from '../local/LocalField.tsx';
import { today } from '../local/today.ts';
import type { Desk } from './desk.ts';
import styles from './review.module.css';
import { reopen } from './review-changes.ts';

export function ReopenForm({ desk }: { readonly desk: Desk }) {
  const { typing, kept } = desk;
  const [tried, setTried] = useState(false);
  const reason = typing.texts['reopen.reason'] ?? '';
  const role = typing.texts['reopen.role'] ?? '';
  const wrong = roleProblem(role);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const ready = !wrong && reason.trim() !== '';
    setTried(!ready);
    if (!ready || kept.busy) return;
    kept.keep(reopen(reason.trim(), role.trim(), today()), null, () => typing.clear('reopen.'));
  };
  return (
    <form className={styles.form} aria-label="Open again as a correction" onSubmit={send}>
      <h3>Open again as a correction</h3>
      <LocalField
        label="What is corrected, and why"
        type="long"
        value={reason}
        onChange={(text) => typing.type('reopen.reason', text)}
        problem={tried && reason.trim() === '' ? 'Say what is corrected, and why.' : null}
      />
      <LocalField
        label="Opened again in the role of"
        hint={ROLE_HINT}
        value={role}
        onChange={(text) => typing.type('reopen.role', text)}
        problem={tried ? wrong : null}
      />
      <p className={styles.ways}>
        <Button type="submit" disabled={kept.busy}>
          Open again
        </Button>
      </p>
    </form>
  );
}
