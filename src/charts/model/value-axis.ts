/**
 * Bounds and gridlines of a value axis: round numbers, at most seven lines, never wider than the figures can be.
 * It decides nothing about how they are drawn or written.
 */
import { roundTo } from '../../domain/figures/house-style.ts';

export interface ValueAxis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  /** How many decimals the gridlines' numbers need. */
  readonly decimals: number;
}

export interface AxisLimits {
  /** No figure can be above: 100 for a percentage. Null where there is no such limit. */
  readonly ceiling: number | null;
  /** Bars start at zero; a line may start where its figures are. */
  readonly fromZero: boolean;
}

/** Figures that begin below this share of the highest are drawn from zero: the cut would save nothing. */
const WORTH_CUTTING = 0.4;
const GRIDLINES = 5;

/**
 * Example: 62.4 to 71.3 gives 62 to 72 in steps of 2; 2.1 to 7.3 gives 0 to 8 in steps of 2; for bars 62.4 to 71.3
 * gives 0 to 80 in steps of 20. Figures below zero, as a net change has, keep zero on the axis: −3 to 5 gives −4 to 6.
 * No values, or none but zero, give 0 to 1.
 */
export function valueAxis(values: readonly number[], { ceiling, fromZero }: AxisLimits): ValueAxis {
  const low = Math.min(...values, Number.POSITIVE_INFINITY);
  const high = Math.max(...values, low < 0 ? 0 : Number.NEGATIVE_INFINITY);
  if (!Number.isFinite(high) || (high === 0 && low === 0))
    return { from: 0, to: 1, ticks: [0, 1], decimals: 0 };
  const start = fromZero || low <= WORTH_CUTTING * high ? Math.min(0, low) : low;
  const step = niceStep(high === start ? high / 10 : high - start);
  const decimals = Math.max(0, (isQuarter(step) ? 1 : 0) - Math.floor(Math.log10(step) + 1e-9));
  const first = Math.floor(start / step + 1e-9);
  const last = lastLine(high, step, ceiling, first);
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => roundTo((first + i) * step, decimals));
  return { from: ticks[0] ?? 0, to: ticks.at(-1) ?? 1, ticks, decimals };
}

function niceStep(span: number): number {
  const rough = span / GRIDLINES;
  const power = 10 ** Math.floor(Math.log10(rough));
  const nice = [1, 2, 2.5, 5, 10].find((n) => n * power >= rough * (1 - 1e-9)) ?? 10;
  return nice * power;
}

function isQuarter(step: number): boolean {
  return Math.abs(step / 10 ** Math.floor(Math.log10(step) + 1e-9) - 2.5) < 1e-6;
}

function lastLine(high: number, step: number, ceiling: number | null, first: number): number {
  const line = Math.max(Math.ceil(high / step - 1e-9), first + 1);
  return ceiling !== null && high <= ceiling ? Math.min(line, Math.ceil(ceiling / step - 1e-9)) : line;
}
