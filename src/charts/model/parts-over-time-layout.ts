/** Panels in as many columns as have room, all of one size, with the value axis beside the first of each row. */
import type { PartsOverTimeModel } from './parts-over-time-model.ts';
import { type PlotFrame, plotFrame } from './plot-frame.ts';
import { axisWidth } from './plot-margins.ts';
import { type TimeTick, timeTicks } from './time-ticks.ts';

export interface PlacedPanel {
  /** Names and figure stand over the plot, from `frame.left`. */
  readonly frame: PlotFrame;
  readonly headY: number;
  readonly ticks: readonly TimeTick[];
  readonly firstOfRow: boolean;
}

export interface PartsOverTimeLayout {
  readonly width: number;
  readonly height: number;
  readonly badgeY: number | null;
  readonly panels: readonly PlacedPanel[];
}

const NARROWEST = 210;
const HEAD = 46;
const PLOT = 110;
const FOOT = 40;
const APART = 28;

export function partsOverTimeLayout(model: PartsOverTimeModel, width: number): PartsOverTimeLayout {
  const left = axisWidth(model.axis);
  const fits = Math.max(1, Math.floor((width - left + APART) / (NARROWEST + APART)));
  const columns = Math.min(fits, model.panels.length);
  const room = (width - left - (columns - 1) * APART) / columns;
  const badgeY = model.badge === null ? null : 12;
  const top = badgeY === null ? 0 : 30;
  const row = HEAD + PLOT + FOOT;
  return {
    width,
    height: top + Math.ceil(model.panels.length / columns) * row,
    badgeY,
    panels: model.panels.map((_, i) => {
      const x = left + (i % columns) * (room + APART);
      const y = top + Math.floor(i / columns) * row;
      const box = { left: x, right: x + room, top: y + HEAD, bottom: y + HEAD + PLOT };
      const frame = plotFrame(box, model.reach, model.axis);
      return {
        frame,
        headY: y + 14,
        ticks: ticksIn(model, frame),
        firstOfRow: i % columns === 0,
      };
    }),
  };
}

/** Labels stay within their own panel, so that neighbours' cannot meet. */
function ticksIn({ reach, frequency, houseStyle }: PartsOverTimeModel, frame: PlotFrame): TimeTick[] {
  const within = { across: (at: number) => frame.across(at) - frame.left };
  return timeTicks(reach, frequency, within, frame.right - frame.left, houseStyle);
}
