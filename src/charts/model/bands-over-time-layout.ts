/** Where columns, names and badge of the bands through time go; names at the end never overlap. */
import type { BandsOverTimeModel } from './bands-over-time-model.ts';
import { labelPlaces } from './label-places.ts';
import { type PlotFrame, plotFrame } from './plot-frame.ts';
import { axisWidth } from './plot-margins.ts';
import { textWidth } from './text-width.ts';
import { type TimeTick, timeTicks } from './time-ticks.ts';

export interface BandsOverTimeLayout {
  readonly width: number;
  readonly height: number;
  readonly frame: PlotFrame;
  readonly columnWidth: number;
  readonly ticks: readonly TimeTick[];
  readonly badgeY: number | null;
  readonly labels: readonly { readonly text: string; readonly x: number; readonly y: number }[];
}

const HEIGHT = 200;
const APART = 17;
const SIZE = 13;
/** Of a period's room; monthly columns stand a little apart, weekly ones form a strip. */
const FILLED = 0.86;

export function bandsOverTimeLayout(model: BandsOverTimeModel, width: number): BandsOverTimeLayout {
  const end = model.columns.at(-1)?.parts ?? [];
  const texts = end.map(({ name, count }) => `${name}: ${count}`);
  const left = axisWidth(model.axis);
  const right = width - Math.max(...texts.map((text) => textWidth(text, SIZE))) - 16;
  const badgeY = model.badge === null ? null : 12;
  const top = badgeY === null ? 12 : 38;
  const frame = plotFrame({ left, right, top, bottom: top + HEIGHT }, model.reach, model.axis);
  const room = (right - left) / (model.reach.to - model.reach.from + 1);
  const wanted = end.map(({ from, to }) => frame.up((from + to) / 2));
  // Bands without anyone share a place: handed over from the longest wait down, they keep the order of the stack.
  const places = labelPlaces([...wanted].reverse(), APART, top + 4, top + HEIGHT - 4).reverse();
  return {
    width,
    height: top + HEIGHT + 28,
    frame,
    columnWidth: Math.max(1, model.frequency === 'weekly' ? room : room * FILLED),
    ticks: timeTicks(model.reach, model.frequency, frame, width, model.houseStyle),
    badgeY,
    labels: texts.map((text, i) => ({ text, x: right + 10, y: places[i] ?? top })),
  };
}
