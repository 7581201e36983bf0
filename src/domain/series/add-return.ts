/**
 * Lays the rows of a return over the series held: what is new, what corrects an earlier figure, what says the same. The
 * plan behind the form, the files and the registers alike. Pure: what is held stays as it was.
 *
 * A correction keeps the earlier figure and marks the point revised, unless what was there was only illustrative.
 */
import type { OnsCode } from '../figures/area.ts';
import type { LocalCode, LocalMeasure } from '../measures/local/local-measure.ts';
import type { IsoDate } from '../periods/iso-date.ts';
import type { PeriodCode } from '../periods/period.ts';
import type { ReturnRow } from './return-row.ts';
import { type LocalSeries, type Said, type SeriesPoint, seriesId } from './series.ts';

export interface ReturnGiven {
  readonly rows: readonly ReturnRow[];
  /** For rows that name no area. */
  readonly area: OnsCode;
  /** "Monthly return". */
  readonly source: string;
  readonly enteredOn: IsoDate;
}

export interface ReturnChange {
  readonly area: OnsCode;
  readonly measure: LocalCode;
  readonly period: PeriodCode;
  /** Null for a figure that is new. */
  readonly before: Said | null;
  readonly after: Said;
}

export interface ReturnPlan {
  /** The series that change, whole, as they will be. */
  readonly series: readonly LocalSeries[];
  readonly added: readonly ReturnChange[];
  readonly corrected: readonly ReturnChange[];
  /** Rows that say what is held already. */
  readonly same: number;
}

/** Rows of measures nobody knows are left alone: the reader of the file has said so already. */
export function planReturn(
  held: readonly LocalSeries[],
  measureOf: (code: LocalCode) => LocalMeasure | null,
  given: ReturnGiven,
): ReturnPlan {
  const before = new Map(held.map((series) => [series.id, series]));
  const after = new Map<string, LocalSeries>();
  const added: ReturnChange[] = [];
  const corrected: ReturnChange[] = [];
  let same = 0;
  for (const row of given.rows) {
    const measure = measureOf(row.measure);
    if (!measure) continue;
    const area = row.area ?? given.area;
    const id = seriesId(area, row.measure);
    const series = after.get(id) ?? before.get(id) ?? emptySeries(area, measure);
    const point = series.points.find(({ period }) => period === row.period) ?? null;
    if (point && saysTheSame(point, row.said)) {
      same += 1;
      continue;
    }
    const change = { area, measure: row.measure, period: row.period, before: point, after: row.said };
    (point ? corrected : added).push(change);
    after.set(id, withPoint(series, nextPoint(point, row, given)));
  }
  return { series: [...after.values()], added, corrected, same };
}

export function emptySeries(area: OnsCode, { code, frequency }: LocalMeasure): LocalSeries {
  return { id: seriesId(area, code), area, measure: code, frequency, points: [] };
}

/** The series with a point put in its place in time, or in place of the one of its period. */
export function withPoint(series: LocalSeries, point: SeriesPoint): LocalSeries {
  const others = series.points.filter(({ period }) => period !== point.period);
  const points = [...others, point].sort((a, b) => (a.period < b.period ? -1 : 1));
  return { ...series, points };
}

/** The fields a return can say; `revised` is not among them, the dashboard says that itself. */
const FIELDS = ['value', 'qualifier', 'low', 'high', 'numerator', 'denominator', 'missing', 'note'] as const;

export function saysTheSame(a: Said, b: Said): boolean {
  const status = (said: Said): string => (said.status === 'revised' ? '' : (said.status ?? ''));
  return FIELDS.every((field) => a[field] === b[field]) && status(a) === status(b);
}

function nextPoint(point: SeriesPoint | null, row: ReturnRow, given: ReturnGiven): SeriesPoint {
  const { period, said } = row;
  const entered = { source: given.source, enteredOn: given.enteredOn };
  if (!point || point.status === 'illustrative') return { ...said, period, ...entered };
  const { period: _, earlier = [], ...before } = point;
  const status = said.status ?? 'revised';
  return { ...said, status, period, ...entered, earlier: [before, ...earlier] };
}
