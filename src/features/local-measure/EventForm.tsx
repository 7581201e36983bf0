/** A note and its day. Nothing is kept before Keep note. */
import { type SubmitEvent, useState } from 'react';
import { type IsoDate, isDate } from '../../domain/periods/iso-date.ts';
import type { LocalEvent } from '../../domain/series/series.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { LocalField } from '../local/LocalField.tsx';
import styles from './local-measure.module.css';

interface Props {
  readonly start: LocalEvent | null;
  readonly onKeep: (date: IsoDate, text: string) => void;
  readonly onCancel: () => void;
}

export function EventForm({ start, onKeep, onCancel }: Props) {
  const [date, setDate] = useState<string>(start?.date ?? '');
  const [text, setText] = useState(start?.text ?? '');
  const [tried, setTried] = useState(false);
  const noDay = isDate(date) ? null : 'Give the day it happened.';
  const noText = text.trim() === '' ? 'Say what happened.' : null;
  const keep = (event: SubmitEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!noDay && !noText) onKeep(date, text.trim());
  };
  return (
    <form
      className={styles.keep}
      onSubmit={keep}
      aria-label={start ? 'Change the note' : 'New note'}
      noValidate
    >
      <LocalField
        label="Day"
        type="date"
        width="short"
        value={date}
        onChange={setDate}
        problem={tried ? noDay : null}
      />
      <LocalField
        label="What happened"
        value={text}
        onChange={setText}
        problem={tried ? noText : null}
        hint="“Block booking expanded.”"
      />
      <div className={styles.ways}>
        <Button type="submit">Keep note</Button>
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
