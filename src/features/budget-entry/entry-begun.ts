/**
 * What the form begins with when something was typed before: over what is held now, not over what was held then. Nothing
 * typed is let go; what is held exactly so meanwhile is no typing any more.
 */
import type { IsoDate } from '../../domain/periods/iso-date.ts';
import { CORRECTING } from './entry-cells.ts';
import { readDraftCells } from './entry-draft.ts';
import { type EntryBase, type EntryPlace, entryStart, sameBase } from './entry-start.ts';
import { changedCells } from './read-entry.ts';
import { rebasedTexts } from './rebased.ts';

export interface EntryBegun {
  readonly texts: Readonly<Record<string, string>>;
  readonly base: EntryBase;
  /** What was held when the typing began; null where nothing changed since, or the reader has seen it. */
  readonly since: EntryBase | null;
}

export function entryBegun(
  cells: Readonly<Record<string, string>>,
  heldNow: EntryBase,
  place: EntryPlace,
  today: IsoDate,
): EntryBegun {
  const { texts, base, since } = readDraftCells(cells);
  if (base === null || sameBase(base, heldNow)) return { texts, base: heldNow, since };
  const startOver = (on: EntryBase, typed: typeof texts) =>
    entryStart(on, place, typed[CORRECTING] === 'yes', today);
  const then = startOver(base, texts);
  const over = rebasedTexts(then, changedCells(texts, then), heldNow);
  const { [CORRECTING]: _, ...left } = changedCells(over, startOver(heldNow, over));
  if (Object.keys(left).length === 0) return { texts: {}, base: heldNow, since: null };
  return { texts: over, base: heldNow, since: since ?? base };
}
