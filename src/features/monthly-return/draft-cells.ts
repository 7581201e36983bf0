/** The draft of a return as it is stored: the text of every cell that is not as held, and what was said yes to. */

import type { Typed } from '../../ui/grid/typed-texts.ts';
import { heldTextOf } from './held-text.ts';
import type { HeldFigures } from './read-sheet.ts';

/** No cell begins with it. */
const CONFIRMED = '?';

export function draftId(area: string, month: string): string {
  return `return/${area}/${month}`;
}

/** Empty when everything is as held: then no draft is kept. */
export function draftCells({ texts, confirmed }: Typed, held: HeldFigures): Record<string, string> {
  const changed = Object.entries(texts).filter(([key, text]) => text !== heldTextOf(held, key));
  if (changed.length === 0) return {};
  const ticks = Object.entries(confirmed).map(([key, what]): [string, string] => [
    `${CONFIRMED}${key}`,
    what,
  ]);
  return Object.fromEntries([...changed, ...ticks]);
}

export function typedOfDraft(cells: Readonly<Record<string, string>>): Typed {
  const entries = Object.entries(cells);
  return {
    texts: Object.fromEntries(entries.filter(([key]) => !key.startsWith(CONFIRMED))),
    confirmed: Object.fromEntries(
      entries.flatMap(([key, what]) => (key.startsWith(CONFIRMED) ? [[key.slice(1), what]] : [])),
    ),
  };
}

/** False for a draft that is held by now, cell by cell. */
export function saysSomething(cells: Readonly<Record<string, string>>, held: HeldFigures): boolean {
  return Object.keys(draftCells(typedOfDraft(cells), held)).length > 0;
}
