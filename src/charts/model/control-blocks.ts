/** The usual range as blocks: one for each set of limits, stepping where they were worked out anew. */
import type { LocalMeasure } from '../../domain/measures/local/local-measure.ts';
import type { Frequency } from '../../domain/periods/period.ts';
import type { ControlChart, ControlPoint } from '../../domain/spc/control-chart.ts';
import type { Reach } from './plot-frame.ts';
import { placeOfPeriod } from './time-place.ts';

export interface ControlBlock {
  readonly from: number;
  readonly to: number;
  readonly mean: number;
  /** As drawn: not below 0, nor above 100%, where no figure can be. */
  readonly lower: number;
  readonly upper: number;
}

export interface ControlBlocks {
  readonly blocks: readonly ControlBlock[];
  readonly belowZero: boolean;
  readonly aboveHundred: boolean;
}

/** Blocks reach a little beyond their first and last point, so that steps can be told apart. */
const BEYOND = 0.46;

/** A measure that has figures below zero may have limits there. */
export function controlBlocks(
  chart: ControlChart | null,
  { unit }: Pick<LocalMeasure, 'unit'>,
  frequency: Frequency,
  reach: Reach,
  figures: readonly { readonly value: number }[],
): ControlBlocks {
  const floor = figures.some(({ value }) => value < 0) ? Number.NEGATIVE_INFINITY : 0;
  const ceiling =
    unit.kind === 'percent' && figures.every(({ value }) => value <= 100) ? 100 : Number.POSITIVE_INFINITY;
  const whole = groupsOf(chart?.points ?? [], frequency).filter(({ to }) => to >= reach.from - BEYOND);
  return {
    blocks: whole.map(({ from, to, mean, lower, upper }) => ({
      from: Math.max(from, reach.from - 0.5),
      to: Math.min(to, reach.to + 0.5),
      mean,
      lower: Math.max(lower, floor),
      upper: Math.min(upper, ceiling),
    })),
    belowZero: whole.some(({ lower }) => lower < floor),
    aboveHundred: whole.some(({ upper }) => upper > ceiling),
  };
}

function groupsOf(points: readonly ControlPoint[], frequency: Frequency): ControlBlock[] {
  const groups = new Map<ControlPoint['group'], ControlBlock>();
  for (const { group, period, mean, lower, upper } of points) {
    if (mean === null || lower === null || upper === null) continue;
    const at = placeOfPeriod(period, frequency);
    const from = groups.get(group)?.from ?? at - BEYOND;
    groups.set(group, { from, to: at + BEYOND, mean, lower, upper });
  }
  return [...groups.values()].filter(({ mean }) => Number.isFinite(mean));
}
