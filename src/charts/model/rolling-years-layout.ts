/** Where lines, names and months of the rolling years go; the two names at the ends never overlap. */
import { type PlotFrame, plotFrame } from './plot-frame.ts';
import { axisWidth } from './plot-margins.ts';
import type { RollingLine, RollingYearsModel } from './rolling-years-model.ts';
import { stackedBoxes } from './stacked-boxes.ts';
import { textWidth } from './text-width.ts';
import { TICK_SIZE, type TimeTick } from './time-ticks.ts';

export interface EndName {
  readonly name: RollingLine['name'];
  readonly figure: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
}

export interface RollingYearsLayout {
  readonly width: number;
  readonly height: number;
  readonly frame: PlotFrame;
  readonly ticks: readonly TimeTick[];
  readonly badgeY: number | null;
  readonly names: readonly EndName[];
}

const HEIGHT = 220;
const NAME_BOX = 40;

export function rollingYearsLayout(model: RollingYearsModel, width: number): RollingYearsLayout {
  const lines = [model.now, model.before].flatMap((line) => (line.end ? [{ line, end: line.end }] : []));
  const texts = lines.flatMap(({ line, end }) => [
    textWidth(end.said, 15, 'bold'),
    textWidth(line.label, TICK_SIZE),
  ]);
  const left = axisWidth(model.axis);
  const right = width - Math.max(...texts, 0) - 16;
  const badgeY = model.badge === null ? null : 12;
  const top = badgeY === null ? 12 : 38;
  const frame = plotFrame(
    { left, right, top, bottom: top + HEIGHT },
    { from: 0, to: model.months.length - 1 },
    model.axis,
  );
  const places = stackedBoxes(
    lines.map(({ end }) => ({ centre: frame.up(end.value), height: NAME_BOX })),
    top - 8,
    top + HEIGHT + 8,
  );
  return {
    width,
    height: top + HEIGHT + 28,
    frame,
    ticks: everySoMany(model.months, frame),
    badgeY,
    names: lines.map(({ line, end }, i) => ({
      name: line.name,
      figure: end.said,
      label: line.label,
      x: right + 10,
      y: places[i] ?? top,
    })),
  };
}

/** Every month where there is room, else every second or third, the last always among them. */
function everySoMany(months: readonly string[], { left, right }: PlotFrame): TimeTick[] {
  const room = (right - left) / months.length;
  const step = [1, 2, 3].find((n) => n * room >= textWidth('Mmm', TICK_SIZE) + 8) ?? 6;
  return months.map((label, at) => ({ at, label })).filter(({ at }) => (months.length - 1 - at) % step === 0);
}
