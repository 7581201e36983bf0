/** The newest figure of a series, and the one before it. A missing figure is skipped: it has a reason, not a value. */
import { type LocalSeries, numberOf, type SeriesPoint } from '../series/series.ts';

/** Null when no period has a figure. */
export function latestFigure({ points }: LocalSeries): SeriesPoint | null {
  return points.findLast((point) => numberOf(point) !== null) ?? null;
}

/** The figure before the newest; null when there is none. */
export function figureBefore(series: LocalSeries): SeriesPoint | null {
  return series.points.filter((point) => numberOf(point) !== null).at(-2) ?? null;
}
