/** Notes pinned to days, drawn on the chart: what happened, without saying that it caused anything. */
import { useState } from 'react';
import { dateInWords } from '../../domain/periods/period-words.ts';
import type { LocalEvent } from '../../domain/series/series.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { LocalWriteProblem } from '../local/LocalWriteProblem.tsx';
import { EventForm } from './EventForm.tsx';
import { newEventId } from './event-id.ts';
import styles from './local-measure.module.css';
import type { LocalPageProps } from './section-props.ts';
import { useNotes } from './use-notes.ts';

export function EventsSection({ measure, holdings, view, onChanged }: LocalPageProps) {
  const events = holdings.eventsOf(view.council, measure.code);
  /** The id of the note that is being changed, `new`, or none. */
  const [open, setOpen] = useState<string | null>(null);
  const notes = useNotes({ measure, onChanged });
  const close = (): void => setOpen(null);
  const add = (date: string, text: string): void => {
    const id = newEventId(date, holdings.records.events);
    notes.keep({ id, area: view.council, date, text, measures: [measure.code] }, null, close);
  };
  return (
    <section className={styles.section} aria-labelledby="notes">
      <p className={styles.eyebrow}>Notes</p>
      <h2 id="notes">
        {events.length === 0 ? 'Nothing is noted on the chart yet' : 'What happened, by date'}
      </h2>
      <ul className={styles.list}>
        {events.map((event) => (
          <li key={event.id}>
            {open === event.id ? (
              <EventForm
                start={event}
                onCancel={close}
                onKeep={(date, text) => notes.keep({ ...ownNote(event), date, text }, event, close)}
              />
            ) : (
              <Note event={event} onChange={() => setOpen(event.id)} onRemove={() => notes.takeAway(event)} />
            )}
          </li>
        ))}
      </ul>
      {open === 'new' ? (
        <EventForm start={null} onCancel={close} onKeep={add} />
      ) : (
        <p className={styles.ways}>
          <Button look="tool" onClick={() => setOpen('new')}>
            Add a note
          </Button>
        </p>
      )}
      <LocalWriteProblem error={notes.error} />
    </section>
  );
}

interface NoteProps {
  readonly event: LocalEvent;
  readonly onChange: () => void;
  readonly onRemove: () => void;
}

function Note({ event: { date, text }, onChange, onRemove }: NoteProps) {
  const day = dateInWords(date);
  return (
    <>
      <strong>{day}</strong>: {text}{' '}
      <Button look="quiet" aria-label={`Change the note of ${day}`} onClick={onChange}>
        Change
      </Button>
      <Button look="quiet" aria-label={`Remove the note of ${day}`} onClick={onRemove}>
        Remove
      </Button>
    </>
  );
}

/** Once changed it is the reader's own, and no longer goes with the example. */
function ownNote({ example: _, ...event }: LocalEvent): LocalEvent {
  return event;
}
