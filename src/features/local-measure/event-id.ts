/** The id of a new note: its day, with a number where the day has one already. */
import type { IsoDate } from '../../domain/periods/iso-date.ts';
import type { LocalEvent } from '../../domain/series/series.ts';

/** `note-2024-09-03`, then `note-2024-09-03-2`. */
export function newEventId(date: IsoDate, held: readonly Pick<LocalEvent, 'id'>[]): string {
  const taken = new Set(held.map(({ id }) => id));
  for (let i = 1; ; i += 1) {
    const id = `note-${date}${i === 1 ? '' : `-${i}`}`;
    if (!taken.has(id)) return id;
  }
}
