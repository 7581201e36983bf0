/**
 * Where the words of dated events go over a chart: beside their line while all have room, or else numbers over the
 * lines with the words in a key below. Labels never overlap each other nor another event's line.
 */
import { textWidth } from './text-width.ts';

export interface EventLine {
  /** In pixels across. */
  readonly x: number;
  readonly text: string;
}

export interface EventLabel {
  readonly anchor: 'start' | 'end';
  readonly x: number;
}

export type EventPlaces =
  | { readonly kind: 'words'; readonly labels: readonly EventLabel[] }
  /** `rows`: 0 for the lowest, just over the plot; numbers close together stand in rows of their own. */
  | { readonly kind: 'numbers'; readonly rows: readonly number[] };

const EVENT_SIZE = 13;
/** The width of a number in its circle. */
export const NUMBER_WIDTH = 18;
const FROM_LINE = 5;
const APART = 8;

/** Events in time order. `left` and `right` bound where words may stand. */
export function eventPlaces(events: readonly EventLine[], left: number, right: number): EventPlaces {
  const labels = events.map(({ x, text }): EventLabel & { readonly width: number } => {
    const width = textWidth(text, EVENT_SIZE);
    const leansBack = x + FROM_LINE + width > right;
    return { width, anchor: leansBack ? 'end' : 'start', x: leansBack ? x - FROM_LINE : x + FROM_LINE };
  });
  const spans = labels.map(({ anchor, x, width }) =>
    anchor === 'start' ? { from: x, to: x + width } : { from: x - width, to: x },
  );
  const clear = spans.every(
    ({ from, to }, i) =>
      from >= left &&
      to <= right &&
      events.every(({ x }, j) => i === j || x < from - 1 || x > to + 1) &&
      spans.every((other, j) => j <= i || other.from >= to + APART || other.to <= from - APART),
  );
  if (clear) return { kind: 'words', labels: labels.map(({ anchor, x }) => ({ anchor, x })) };
  return { kind: 'numbers', rows: rowsOfNumbers(events) };
}

function rowsOfNumbers(events: readonly EventLine[]): number[] {
  const ends: number[] = [];
  return events.map(({ x }) => {
    const free = ends.findIndex((end) => x - end >= NUMBER_WIDTH);
    const row = free === -1 ? ends.length : free;
    ends[row] = x;
    return row;
  });
}
