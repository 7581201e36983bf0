/** Parts of a whole with the series of each, as pictures of parts are given them. */
import type { LocalMeasure } from '../../domain/measures/local/local-measure.ts';
import type { PeriodCode } from '../../domain/periods/period.ts';
import { type LocalSeries, numberOf, type SeriesPoint } from '../../domain/series/series.ts';

export interface PartSeries {
  /** "Hospital", "3 to 7 days": what its label says. */
  readonly name: string;
  readonly measure: LocalMeasure;
  readonly series: LocalSeries;
}

export function pointAt({ points }: LocalSeries, period: PeriodCode): SeriesPoint | null {
  return points.find((point) => point.period === period) ?? null;
}

/** Every period any of the parts has a figure for, in time order; the last so many where `last` is given. */
export function periodsOfParts(parts: readonly PartSeries[], last?: number): PeriodCode[] {
  const periods = new Set(
    parts.flatMap(({ series }) =>
      series.points.filter((point) => numberOf(point) !== null).map(({ period }) => period),
    ),
  );
  const inOrder = [...periods].sort();
  return last === undefined ? inOrder : inOrder.slice(-last);
}
