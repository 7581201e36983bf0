/** What a reader must know about the figures of the whole page: part of a file, or counts that were not published. */
import { partOfEnglandNotes } from '../../domain/releases/part-of-england.ts';
import type { ReaderView } from '../../domain/standpoint/reader-view.ts';
import type { QuartilesRow } from './quartiles-rows.ts';

export function quartilesNotes(rows: readonly QuartilesRow[], view: ReaderView): string[] {
  const releases = rows.flatMap(({ position }) => position.table?.release ?? []);
  return [...partOfEnglandNotes(releases, view.houseStyle), ...countsNote(rows)];
}

/** Said only where no gap of the page can be in people though some measures count people. */
function countsNote(rows: readonly QuartilesRow[]): string[] {
  const countable = rows.filter(
    ({ position }) => position.gap !== null && position.measure.basis === 'count',
  );
  const counted = countable.some(({ position }) => position.numerator !== null);
  if (countable.length === 0 || counted) return [];
  return ['The file held for this year has no counts of people, so every gap is in points.'];
}
