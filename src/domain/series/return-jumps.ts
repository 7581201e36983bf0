/**
 * Finds figures beyond the control limits of their series, so that the form can ask "is this right?". A figure beyond the
 * limits is no error: it is what limits are for. Yearly, rolling and short series have none.
 */

import type { OnsCode } from '../figures/area.ts';
import type { LocalCode, LocalMeasure } from '../measures/local/local-measure.ts';
import type { PeriodCode } from '../periods/period.ts';
import { type ControlChart, controlChart, type SpcPoint } from '../spc/control-chart.ts';
import { stepsOfCumulative } from '../spc/monthly-steps.ts';
import { type CheckedRow, seriesInRows } from './checked-row.ts';
import type { ReturnRow } from './return-row.ts';
import { type LocalSeries, numberOf, type SeriesPoint } from './series.ts';

/** Fewer points have limits that say too little to ask by. */
const ENOUGH_POINTS = 8;

export interface Jump {
  /** The figure compared: of a running total, its step. */
  readonly value: number;
  readonly isStep: boolean;
  readonly lower: number;
  readonly upper: number;
  /** The points the limits are made of, and whether they are invented ones. */
  readonly points: number;
  readonly illustrative: boolean;
}

/** Null for a figure within limits that what is held has without it; nothing where there were too few figures to judge by. */
export function jumpsOf(
  checked: readonly CheckedRow[],
  seriesOf: (area: OnsCode, code: LocalCode) => LocalSeries | null,
): Map<ReturnRow, Jump | null> {
  const jumps = new Map<ReturnRow, Jump | null>();
  for (const group of seriesInRows(checked)) {
    const [{ measure, area }] = group;
    if (measure.frequency === 'yearly' || measure.rolling) continue;
    if (measure.cumulative && measure.frequency !== 'monthly') continue;
    for (const [row, jump] of jumpsOfSeries(group, measure, seriesOf(area, measure.code)))
      jumps.set(row, jump);
  }
  return jumps;
}

/**
 * Judged against what is held of other periods; where that is too little, against held and new together. Illustrative points
 * count only where there is nothing better, and the question says so.
 */
function* jumpsOfSeries(
  group: readonly CheckedRow[],
  measure: LocalMeasure,
  series: LocalSeries | null,
): Generator<[ReturnRow, Jump | null]> {
  const rows = new Map(group.map(({ row }) => [row.period, row]));
  const held = (series?.points ?? []).filter(({ period }) => !rows.has(period));
  const real = held.filter(({ status }) => status !== 'illustrative');
  const illustrative = real.length < ENOUGH_POINTS && held.length > real.length;
  const points = pointsOf(illustrative ? held : real, rows, measure);
  const before = points.filter(({ period }) => !rows.has(period));
  const isEnoughHeld = countOf(before) >= ENOUGH_POINTS;
  const base = isEnoughHeld ? before : calmPoints(points, measure, series);
  if (countOf(base) < ENOUGH_POINTS) return;
  const chart = chartOf(base, measure, series);
  for (const point of points) {
    const row = rows.get(point.period);
    const limits = row && limitsAt(chart, point.period);
    if (!row || !limits || point.value === null) continue;
    if (isWithin(point, limits)) {
      if (isEnoughHeld) yield [row, null];
      continue;
    }
    const isStep = measure.cumulative === true;
    yield [row, { value: point.value, isStep, ...limits, points: countOf(base), illustrative }];
  }
}

/** One wild figure moves the limits it is judged by: where enough others are left, they are worked out without it. */
function calmPoints(
  points: readonly SpcPoint[],
  measure: LocalMeasure,
  series: LocalSeries | null,
): readonly SpcPoint[] {
  const chart = chartOf(points, measure, series);
  const calm = points.filter((point) => {
    const limits = limitsAt(chart, point.period);
    return limits === null || isWithin(point, limits);
  });
  return countOf(calm) >= ENOUGH_POINTS ? calm : points;
}

function isWithin({ value }: SpcPoint, { lower, upper }: { lower: number; upper: number }): boolean {
  return value === null || (value <= upper && value >= lower);
}

function pointsOf(
  held: readonly SeriesPoint[],
  rows: ReadonlyMap<PeriodCode, ReturnRow>,
  { cumulative }: LocalMeasure,
): readonly SpcPoint[] {
  const all = [
    ...held.map((point) => ({ period: point.period, value: numberOf(point) })),
    ...[...rows].map(([period, { said }]) => ({ period, value: numberOf(said) })),
  ].sort((a, b) => (a.period < b.period ? -1 : 1));
  return cumulative ? stepsOfCumulative(all) : all;
}

function chartOf(
  points: readonly SpcPoint[],
  { polarity }: LocalMeasure,
  series: LocalSeries | null,
): ControlChart {
  const excluded = new Set(series?.decisions?.excluded?.map(({ period }) => period));
  const rebase = series?.decisions?.rebased?.map(({ period }) => period) ?? [];
  const decided = points.map((point) => ({ ...point, excluded: excluded.has(point.period) }));
  return controlChart(decided, { polarity, screen: true, baseline: null, rebase, target: null });
}

/** The limits of the last group that begins before the period or at it; null where nothing can be judged. */
function limitsAt({ groups }: ControlChart, period: PeriodCode): { lower: number; upper: number } | null {
  const group = groups.findLast(({ from }) => from <= period) ?? groups[0];
  if (group?.spread !== 'measured' || group.n < ENOUGH_POINTS || group.lower === null || group.upper === null)
    return null;
  return { lower: group.lower, upper: group.upper };
}

function countOf(points: readonly SpcPoint[]): number {
  return points.filter(({ value }) => value !== null).length;
}
