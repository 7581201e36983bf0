/** Items of a key set in rows as words are in lines: as many as fit, then the next row. */
import { textWidth } from './text-width.ts';

export interface PlacedItem {
  readonly x: number;
  readonly row: number;
}

const KEY_SIZE = 13;
/** Room for the mark before the words. */
const KEY_MARK = 22;
const APART = 14;

/** The place of each item's mark. An item wider than a row has a row to itself. */
export function keyRows(texts: readonly string[], width: number): PlacedItem[] {
  let x = 0;
  let row = 0;
  return texts.map((text) => {
    const wide = KEY_MARK + textWidth(text, KEY_SIZE);
    if (x > 0 && x + wide > width) {
      x = 0;
      row += 1;
    }
    const placed = { x, row };
    x += wide + APART;
    return placed;
  });
}
