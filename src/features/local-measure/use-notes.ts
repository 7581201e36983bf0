/** Keeps and takes away the notes of a measure, each with its way back. A note of several measures stays with the others. */
import type { LocalEvent } from '../../domain/series/series.ts';
import { usePutEvent, useRemoveEvent } from '../../queries/local/local-writes.ts';
import type { StoreFailure } from '../../storage/store-problem.ts';
import type { LocalPageProps } from './section-props.ts';

interface Notes {
  /** `before` is null for a new note; `then` runs once it is kept. */
  readonly keep: (event: LocalEvent, before: LocalEvent | null, then: () => void) => void;
  readonly takeAway: (event: LocalEvent) => void;
  readonly error: StoreFailure | null;
}

export function useNotes({ measure, onChanged }: Pick<LocalPageProps, 'measure' | 'onChanged'>): Notes {
  const put = usePutEvent();
  const remove = useRemoveEvent();
  const offer = (said: string, id: string, before: LocalEvent | null, after: LocalEvent | null): void =>
    onChanged({
      said,
      look: ({ records }) => records.events.find((event) => event.id === id) ?? null,
      written: after,
      undo: () => (before ? put.mutate(before) : remove.mutate(id)),
    });
  const keep: Notes['keep'] = (event, before, then) =>
    put.mutate(event, {
      onSuccess: () => {
        then();
        offer(before ? 'The note is changed.' : 'The note is added.', event.id, before, event);
      },
    });
  const takeAway: Notes['takeAway'] = (event) => {
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
  return { keep, takeAway, error: put.error ?? remove.error };
}
