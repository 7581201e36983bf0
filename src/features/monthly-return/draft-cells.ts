/**
 * The draft of a return as it is stored: the text of every cell that is not as held, what was said yes to, and what was held
 * of each of its figures when the typing began.
 */

import type { Typed } from '../../ui/grid/typed-texts.ts';
import { heldTextOf } from './held-text.ts';
import type { HeldFigures } from './read-sheet.ts';
import { figureOf } from './sheet-cell.ts';
import type { TypedOver } from './typed-over.ts';

/** No cell begins with these. */
const CONFIRMED = '?';
const OVER = '=';

export function draftId(area: string, month: string): string {
  return `return/${area}/${month}`;
}

/** Empty when everything is as held: then no draft is kept. */
export function draftCells(
  { texts, confirmed }: Typed,
  held: HeldFigures,
  over: TypedOver,
): Record<string, string> {
  const changed = Object.entries(texts).filter(([key, text]) => text !== heldTextOf(held, key));
  if (changed.length === 0) return {};
  const ticks = Object.entries(confirmed).map(([key, what]): [string, string] => [
    `${CONFIRMED}${key}`,
    what,
  ]);
  const figures = [...new Set(changed.map(([key]) => figureOf(key)))];
  const overs = figures.flatMap((key): [string, string][] => {
    const then = over[key];
    return then === undefined ? [] : [[`${OVER}${key}`, then]];
  });
  return Object.fromEntries([...changed, ...ticks, ...overs]);
}

export function typedOfDraft(cells: Readonly<Record<string, string>>): Typed {
  const entries = Object.entries(cells);
  return {
    texts: Object.fromEntries(entries.filter(([key]) => !key.startsWith(CONFIRMED) && !key.startsWith(OVER))),
    confirmed: markedWith(CONFIRMED, cells),
  };
}

/** Empty in drafts kept before it was written down: what they were typed over is not known. */
export function overOfDraft(cells: Readonly<Record<string, string>>): TypedOver {
  return markedWith(OVER, cells);
}

function markedWith(mark: string, cells: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(cells).flatMap(([key, what]) => (key.startsWith(mark) ? [[key.slice(1), what]] : [])),
  );
}

/** False for a draft that is held by now, cell by cell. */
export function saysSomething(cells: Readonly<Record<string, string>>, held: HeldFigures): boolean {
  return Object.keys(draftCells(typedOfDraft(cells), held, {})).length > 0;
}
