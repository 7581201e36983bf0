/** Where the path of the forecast, its months and the names at its ends go. */
import type { BudgetPathModel, PathLine } from './budget-path-model.ts';
import { type PlotFrame, plotFrame } from './plot-frame.ts';
import { axisWidth } from './plot-margins.ts';
import { stackedBoxes } from './stacked-boxes.ts';
import { textWidth } from './text-width.ts';
import { TICK_SIZE, type TimeTick } from './time-ticks.ts';

export interface PathName {
  readonly name: PathLine['name'];
  readonly figure: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
}

export interface BudgetPathLayout {
  readonly height: number;
  readonly frame: PlotFrame;
  readonly ticks: readonly TimeTick[];
  readonly badgeY: number | null;
  readonly names: readonly PathName[];
}

const HEIGHT = 230;
const NAME_BOX = 40;

export function budgetPathLayout(model: BudgetPathModel, width: number): BudgetPathLayout {
  const ends = [model.now, model.before].flatMap((line) => (line.end ? [{ line, end: line.end }] : []));
  const names = ends.map(({ line, end }) => ({ line, end, label: `${line.label}, ${end.when.slice(0, 3)}` }));
  const widest = names.flatMap(({ end, label }) => [
    textWidth(end.said, 15, 'bold'),
    textWidth(label, TICK_SIZE),
  ]);
  const right = width - Math.max(...widest, 0) - 16;
  const badgeY = model.badge === null ? null : 12;
  const top = badgeY === null ? 12 : 38;
  const frame = plotFrame(
    { left: axisWidth(model.axis), right, top, bottom: top + HEIGHT },
    { from: 0, to: model.months.length - 1 },
    model.axis,
  );
  const places = stackedBoxes(
    names.map(({ end }) => ({ centre: frame.up(end.value), height: NAME_BOX })),
    top - 8,
    top + HEIGHT + 8,
  );
  return {
    height: top + HEIGHT + 28,
    frame,
    ticks: ticksOf(model.months, frame),
    badgeY,
    names: names.map(({ line, end, label }, i) => ({
      name: line.name,
      figure: end.said,
      label,
      x: right + 10,
      y: places[i] ?? top,
    })),
  };
}

/** Every month where there is room, else every second, third or sixth, from April. */
function ticksOf(months: readonly string[], { left, right }: PlotFrame): TimeTick[] {
  const room = (right - left) / months.length;
  const step = [1, 2, 3].find((n) => n * room >= textWidth('Mmm', TICK_SIZE) + 8) ?? 6;
  return months.map((label, at) => ({ at, label })).filter(({ at }) => at % step === 0);
}
