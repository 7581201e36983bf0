/** The text a cell shows when nobody typed in it. */

import type { CellKey } from '../../ui/grid/typed-texts.ts';
import type { HeldFigures } from './read-sheet.ts';
import type { CellPart } from './sheet-cell.ts';

export function heldTextOf(held: HeldFigures, key: CellKey): string {
  const cut = key.lastIndexOf('/');
  const figure = held.get(key.slice(0, cut));
  return figure?.texts[key.slice(cut + 1) as CellPart] ?? '';
}
