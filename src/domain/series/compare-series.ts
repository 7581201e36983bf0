/** How the local figures of a snapshot stand against those held, figure by figure. */
import type { OnsCode } from '../figures/area.ts';
import type { LocalCode } from '../measures/local/local-measure.ts';
import type { PeriodCode } from '../periods/period.ts';
import type { ChangeCounts } from '../releases/preview-words.ts';
import { saysTheSame } from './add-return.ts';
import type { LocalSeries, SeriesPoint } from './series.ts';

/** A figure held that is said differently there, or is not there at all. */
export interface SeriesDifference {
  readonly area: OnsCode;
  readonly measure: LocalCode;
  readonly period: PeriodCode;
  readonly ours: SeriesPoint;
  /** Null where it is not there. */
  readonly theirs: SeriesPoint | null;
}

export interface SeriesComparison {
  readonly counts: ChangeCounts;
  /** Those that differ, then those that are not there; newest first. */
  readonly differences: readonly SeriesDifference[];
}

/** A figure is one period of one series; it differs when anything was said of it differently. */
export function compareSeries(
  theirs: readonly LocalSeries[],
  ours: readonly LocalSeries[],
): SeriesComparison {
  const held = figuresOf(ours);
  const coming = figuresOf(theirs);
  const differences: SeriesDifference[] = [];
  let same = 0;
  for (const [key, { area, measure, point }] of held) {
    const other = coming.get(key)?.point ?? null;
    if (other && saysTheSame(other, point)) same += 1;
    else differences.push({ area, measure, period: point.period, ours: point, theirs: other });
  }
  const dropped = differences.filter((one) => one.theirs === null).length;
  const differs = differences.length - dropped;
  return {
    counts: { added: coming.size - same - differs, differs, same, dropped },
    differences: differences.sort(
      (a, b) => Number(a.theirs === null) - Number(b.theirs === null) || (a.period < b.period ? 1 : -1),
    ),
  };
}

function figuresOf(series: readonly LocalSeries[]) {
  return new Map(
    series.flatMap(({ id, area, measure, points }) =>
      points.map((point) => [`${id} ${point.period}`, { area, measure, point }] as const),
    ),
  );
}
