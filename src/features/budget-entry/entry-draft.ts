/** The draft of a month as it is stored: the texts that differ, and what was held when they were typed. */
import type { EntryBase, EntryPlace } from './entry-start.ts';

/** No cell has this name. */
const BASE = 'held-then';

export function draftId({ area, year, month, basis }: EntryPlace): string {
  return `budget/${area}/${year}/${month}/${basis}`;
}

/** Nothing is kept where nothing differs. */
export function draftCells(
  changed: Readonly<Record<string, string>>,
  base: EntryBase,
): Record<string, string> {
  if (Object.keys(changed).length === 0) return {};
  return { ...changed, [BASE]: JSON.stringify(base) };
}

export interface DraftRead {
  readonly texts: Readonly<Record<string, string>>;
  /** Null in a draft that holds nothing. */
  readonly base: EntryBase | null;
}

export function readDraftCells(cells: Readonly<Record<string, string>>): DraftRead {
  const { [BASE]: held, ...texts } = cells;
  if (held === undefined) return { texts, base: null };
  const base: EntryBase = JSON.parse(held);
  return { texts, base };
}
