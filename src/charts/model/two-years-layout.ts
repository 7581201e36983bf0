/** Where two lines over the same months go, with the name of each at its end; the two names never overlap. */
import { type PlotFrame, plotFrame } from './plot-frame.ts';
import { axisWidth } from './plot-margins.ts';
import { stackedBoxes } from './stacked-boxes.ts';
import { textWidth } from './text-width.ts';
import { TICK_SIZE, type TimeTick } from './time-ticks.ts';
import type { ValueAxis } from './value-axis.ts';

/** A line by its year: the one now, or the one before it. */
export type YearOfLine = 'now' | 'before';

export interface NamedEnd {
  readonly name: YearOfLine;
  /** What stands under the figure. */
  readonly label: string;
  readonly end: { readonly value: number; readonly said: string };
}

export interface EndName {
  readonly name: YearOfLine;
  readonly figure: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
}

export interface TwoYearsLayout {
  readonly height: number;
  readonly frame: PlotFrame;
  readonly ticks: readonly TimeTick[];
  readonly badgeY: number | null;
  readonly names: readonly EndName[];
}

interface Wanted {
  readonly months: readonly string[];
  readonly axis: ValueAxis;
  readonly badge: string | null;
  readonly ends: readonly NamedEnd[];
  /** Of the plot alone. */
  readonly height: number;
  /** The month that always has its tick, where there is no room for every one. */
  readonly always: 'first' | 'last';
}

const NAME_BOX = 40;

export function twoYearsLayout(wanted: Wanted, width: number): TwoYearsLayout {
  const { months, axis, badge, ends, height, always } = wanted;
  const texts = ends.flatMap(({ end, label }) => [
    textWidth(end.said, 15, 'bold'),
    textWidth(label, TICK_SIZE),
  ]);
  const right = width - Math.max(...texts, 0) - 16;
  const badgeY = badge === null ? null : 12;
  const top = badgeY === null ? 12 : 38;
  const box = { left: axisWidth(axis), right, top, bottom: top + height };
  const frame = plotFrame(box, { from: 0, to: months.length - 1 }, axis);
  const places = stackedBoxes(
    ends.map(({ end }) => ({ centre: frame.up(end.value), height: NAME_BOX })),
    top - 8,
    top + height + 8,
  );
  return {
    height: top + height + 28,
    frame,
    ticks: everySoMany(months, frame, always),
    badgeY,
    names: ends.map(({ name, label, end }, i) => ({
      name,
      figure: end.said,
      label,
      x: right + 10,
      y: places[i] ?? top,
    })),
  };
}

/** Every month where there is room, else every second, third or sixth. */
function everySoMany(
  months: readonly string[],
  { left, right }: PlotFrame,
  always: Wanted['always'],
): TimeTick[] {
  const room = (right - left) / months.length;
  const step = [1, 2, 3].find((n) => n * room >= textWidth('Mmm', TICK_SIZE) + 8) ?? 6;
  const from = always === 'first' ? 0 : (months.length - 1) % step;
  return months.map((label, at) => ({ at, label })).filter(({ at }) => (at - from) % step === 0);
}
