/** Where the rows of the bridge go: names at the left where there is room, above their bar where there is not. */
import type { BridgeModel, BridgeRow } from './bridge-model.ts';
import { textWidth } from './text-width.ts';

export interface BridgePlace {
  readonly row: BridgeRow;
  /** The name in lines. */
  readonly lines: readonly string[];
  readonly nameX: number;
  /** Middle of the first line of the name. */
  readonly nameY: number;
  /** Middle of the bar. */
  readonly y: number;
  /** Left and right of the bar; the same for an end. */
  readonly left: number;
  readonly right: number;
}

export interface BridgeLayout {
  readonly height: number;
  readonly places: readonly BridgePlace[];
  /** Where the words stand, set to the right. */
  readonly wordsX: number;
  readonly badgeY: number | null;
}

export const BRIDGE_BAR = 18;
const SIZE = 14;
const LINE = 17;
const GAP = 14;
const NARROW = 620;
const MOST_LINES = 2;

export function bridgeLayout(model: BridgeModel, width: number): BridgeLayout {
  const narrow = width < NARROW;
  const words = Math.max(...model.rows.map((row) => textWidth(row.words, SIZE, 'bold'))) + 14;
  const names = narrow ? 0 : Math.min(width * 0.36, widest(model.rows) + 16);
  const [from, to] = [names + 6, width - words - 6];
  const span = Math.max(model.high - model.low, 1);
  const across = (amount: number): number => from + ((amount - model.low) / span) * (to - from);
  const badgeY = model.illustrative ? 12 : null;
  let y = badgeY === null ? 4 : 34;
  const places = model.rows.map((row) => {
    const lines = wrapped(row.name, narrow ? width : names - 12);
    const text = lines.length * LINE;
    const height = narrow ? text + BRIDGE_BAR + 4 : Math.max(text, BRIDGE_BAR);
    const place = {
      row,
      lines,
      nameX: 0,
      nameY: narrow ? y + LINE / 2 : y + (height - text) / 2 + LINE / 2,
      y: narrow ? y + text + 2 + BRIDGE_BAR / 2 : y + height / 2,
      left: across(Math.min(row.from, row.to)),
      right: across(Math.max(row.from, row.to)),
    };
    y += height + GAP;
    return place;
  });
  return { height: y, places, wordsX: width, badgeY };
}

function widest(rows: readonly BridgeRow[]): number {
  return Math.max(...rows.map(({ name }) => textWidth(name, SIZE, 'bold')));
}

/** At most two lines; what does not fit is cut with an ellipsis, and the table has it whole. */
function wrapped(text: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, SIZE) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= MOST_LINES) return lines;
  return [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1]} …`];
}
