/** Retires a measure from today, with a reason. Its figures stay. */
import { type SubmitEvent, useState } from 'react';
import type { LocalMeasure } from '../../domain/measures/local/local-measure.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { LocalField } from '../local/LocalField.tsx';
import { today } from '../local/today.ts';
import styles from './local-measure.module.css';

interface Props {
  readonly onRetire: (retired: NonNullable<LocalMeasure['retired']>) => void;
  readonly onCancel: () => void;
}

export function RetireForm({ onRetire, onCancel }: Props) {
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const missing = reason.trim() === '' ? 'Say why it is no longer reported.' : null;
  const retire = (event: SubmitEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!missing) onRetire({ on: today(), reason: reason.trim().replace(/\.$/, '') });
  };
  return (
    <form className={styles.keep} onSubmit={retire} aria-label="Retire measure">
      <LocalField
        label="Why it is no longer reported"
        value={reason}
        onChange={setReason}
        problem={tried ? missing : null}
        hint="It leaves the lists; its page and figures stay."
      />
      <div className={styles.ways}>
        <Button type="submit">Retire measure</Button>
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
