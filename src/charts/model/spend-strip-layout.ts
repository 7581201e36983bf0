/** Where the dots, the lines and their names of the strips go: a name a line, so that none is over another. */
import { poundsAPerson } from '../../domain/budget/per-person-words.ts';
import { dotStacks } from './dot-stacks.ts';
import type { SpendStripRow, StripDot, StripLine } from './spend-strip-model.ts';
import { textWidth } from './text-width.ts';
import { TICK_SIZE } from './time-ticks.ts';

export const STRIP_DOT = 8;
const SIDE = 8;
const HEADING = 18;
const OWN = 46;
const NAME = 20;
const LABEL = 14;
const TICKS = 32;
const BETWEEN = 26;

export interface PlacedDot extends StripDot {
  readonly x: number;
  readonly y: number;
}

export interface PlacedLine extends StripLine {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly anchor: 'start' | 'end';
}

export interface StripPlace {
  readonly heading: string;
  readonly headingY: number;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly dots: readonly PlacedDot[];
  readonly own: (PlacedDot & { readonly nameY: number; readonly anchor: 'start' | 'end' }) | null;
  readonly lines: readonly PlacedLine[];
}

export interface StripLayout {
  readonly height: number;
  readonly strips: readonly StripPlace[];
}

export function spendStripLayout(rows: readonly SpendStripRow[], width: number): StripLayout {
  const strips: StripPlace[] = [];
  let y = 0;
  for (const row of rows) {
    const { place, height } = stripAt(row, width, y);
    strips.push(place);
    y += height + BETWEEN;
  }
  return { height: Math.max(0, y - BETWEEN), strips };
}

function stripAt(row: SpendStripRow, width: number, top: number): { place: StripPlace; height: number } {
  const [left, right] = [SIDE, width - SIDE];
  const { from, to } = row.axis;
  const across = (value: number): number => left + ((value - from) / (to - from)) * (right - left);
  const dots = row.own ? [...row.dots, row.own] : row.dots;
  const stacked = dotStacks(
    dots.map(({ value }) => ((value - from) / (to - from)) * 100),
    Math.max(1, Math.floor((right - left) / STRIP_DOT)),
  );
  const tallest = Math.max(0, ...stacked.map(({ up }) => up + 1));
  const base = top + OWN + tallest * STRIP_DOT + 6;
  const placed = dots.map((dot, i): PlacedDot => {
    const { across: share = 0, up = 0 } = stacked[i] ?? {};
    return { ...dot, x: left + (share / 100) * (right - left), y: base - (up + 0.5) * STRIP_DOT };
  });
  const last = row.own ? placed.at(-1) : undefined;
  const lines = linesBelow(row.lines, across, base, width);
  const place: StripPlace = {
    heading: row.heading,
    headingY: top + HEADING / 2,
    left,
    right,
    base,
    ticks: ticksOf(row, across, width),
    dots: row.own ? placed.slice(0, -1) : placed,
    own: last ? { ...last, nameY: top + OWN - 12, anchor: last.x > width / 2 ? 'end' : 'start' } : null,
    lines,
  };
  return { place, height: base + TICKS + lines.length * NAME + 6 - top };
}

/** The names lean away from the nearer side; those leaning right begin with the highest, so that no line runs through a name. */
function linesBelow(
  lines: readonly StripLine[],
  across: (value: number) => number,
  base: number,
  width: number,
): PlacedLine[] {
  const anchorOf = (line: StripLine): 'start' | 'end' => {
    const x = across(line.value);
    return x + textWidth(line.said, LABEL, 'bold') + 12 > width ? 'end' : 'start';
  };
  const order = [...lines].sort((a, b) => b.value - a.value);
  return order.map((line, i) => ({
    ...line,
    x: across(line.value),
    top: base - 8,
    bottom: base + TICKS + (i + 0.5) * NAME,
    anchor: anchorOf(line),
  }));
}

/** As many as there is room for. */
function ticksOf(
  { axis }: SpendStripRow,
  across: (value: number) => number,
  width: number,
): StripPlace['ticks'] {
  const widest = Math.max(...axis.ticks.map((tick) => textWidth(poundsAPerson(tick), TICK_SIZE))) + 12;
  const room = width / Math.max(1, axis.ticks.length - 1);
  const step = Math.max(1, Math.ceil(widest / room));
  return axis.ticks
    .filter((_, i) => i % step === 0)
    .map((tick) => ({ x: across(tick), label: poundsAPerson(tick) }));
}
