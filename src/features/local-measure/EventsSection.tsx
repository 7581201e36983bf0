/** Notes pinned to days, drawn on the chart: what happened, without saying that it caused anything. */
import { useState } from 'react';
import { dateInWords } from '../../domain/periods/period-words.ts';
import type { LocalEvent } from '../../domain/series/series.ts';
import { usePutEvent, useRemoveEvent } from '../../queries/local/local-writes.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { LocalWriteProblem } from '../local/LocalWriteProblem.tsx';
import { EventForm } from './EventForm.tsx';
import { newEventId } from './event-id.ts';
import styles from './local-measure.module.css';
import type { LocalPageProps } from './section-props.ts';

export function EventsSection({ measure, holdings, view, onChanged }: LocalPageProps) {
  const events = holdings.eventsOf(view.council, measure.code);
  /** The id of the note that is being changed, `new`, or none. */
  const [open, setOpen] = useState<string | null>(null);
  const put = usePutEvent();
  const remove = useRemoveEvent();
  const restore = (before: LocalEvent | null, id: string): void =>
    before ? put.mutate(before) : remove.mutate(id);
  const offer = (said: string, id: string, before: LocalEvent | null, after: LocalEvent | null): void =>
    onChanged({
      said,
      look: ({ records }) => records.events.find((event) => event.id === id) ?? null,
      written: after,
      undo: () => restore(before, id),
    });
  const keep = (event: LocalEvent, before: LocalEvent | null): void =>
    put.mutate(event, {
      onSuccess: () => {
        setOpen(null);
        offer(before ? 'The note is changed.' : 'The note is added.', event.id, before, event);
      },
    });
  /** A note of several measures stays with the others. */
  const takeAway = (event: LocalEvent): void => {
    const measures = event.measures.filter((code) => code !== measure.code);
    if (measures.length === 0)
      remove.mutate(event.id, { onSuccess: () => offer('The note is removed.', event.id, event, null) });
    else {
      const rest = { ...event, measures };
      put.mutate(rest, {
        onSuccess: () => offer('The note is removed from this measure.', event.id, event, rest),
      });
    }
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
                onCancel={() => setOpen(null)}
                onKeep={(date, text) => keep({ ...ownNote(event), date, text }, event)}
              />
            ) : (
              <>
                <strong>{dateInWords(event.date)}</strong>: {event.text}{' '}
                <Button
                  look="quiet"
                  aria-label={`Change the note of ${dateInWords(event.date)}`}
                  onClick={() => setOpen(event.id)}
                >
                  Change
                </Button>
                <Button
                  look="quiet"
                  aria-label={`Remove the note of ${dateInWords(event.date)}`}
                  onClick={() => takeAway(event)}
                >
                  Remove
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
      {open === 'new' ? (
        <EventForm
          start={null}
          onCancel={() => setOpen(null)}
          onKeep={(date, text) =>
            keep(
              {
                id: newEventId(date, holdings.records.events),
                area: view.council,
                date,
                text,
                measures: [measure.code],
              },
              null,
            )
          }
        />
      ) : (
        <p className={styles.ways}>
          <Button look="tool" onClick={() => setOpen('new')}>
            Add a note
          </Button>
        </p>
      )}
      <LocalWriteProblem error={put.error ?? remove.error} />
    </section>
  );
}

/** Once changed it is the reader's own, and no longer goes with the example. */
function ownNote({ example: _, ...event }: LocalEvent): LocalEvent {
  return event;
}
