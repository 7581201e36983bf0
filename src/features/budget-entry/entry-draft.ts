/**
 * The draft of a month as it is stored: the texts that differ, what was held when they were typed, and, where that is not
 * what they were first typed over, that too: a change elsewhere is told until the reader has answered it.
 */
import type { EntryBase, EntryPlace } from './entry-start.ts';

/** No cell has these names. */
const BASE = 'held-then';
const SINCE = 'held-at-first';

export function draftId({ area, year, month, basis }: EntryPlace): string {
  return `budget/${area}/${year}/${month}/${basis}`;
}

/** Nothing is kept where nothing differs. */
export function draftCells(
  changed: Readonly<Record<string, string>>,
  base: EntryBase,
  since: EntryBase | null,
): Record<string, string> {
  if (Object.keys(changed).length === 0) return {};
  return {
    ...changed,
    [BASE]: JSON.stringify(base),
    ...(since === null ? {} : { [SINCE]: JSON.stringify(since) }),
  };
}

export interface DraftRead {
  readonly texts: Readonly<Record<string, string>>;
  /** Null in a draft that holds nothing. */
  readonly base: EntryBase | null;
  /** What the texts were first typed over; null where that is the base. */
  readonly since: EntryBase | null;
}

export function readDraftCells(cells: Readonly<Record<string, string>>): DraftRead {
  const { [BASE]: held, [SINCE]: first, ...texts } = cells;
  return { texts, base: baseIn(held), since: baseIn(first) };
}

function baseIn(text: string | undefined): EntryBase | null {
  if (text === undefined) return null;
  const base: EntryBase = JSON.parse(text);
  return base;
}
