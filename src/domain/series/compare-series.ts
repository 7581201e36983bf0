/** How the local figures of a snapshot stand against those held, figure by figure. */
import type { ChangeCounts } from '../releases/preview-words.ts';
import { saysTheSame } from './add-return.ts';
import type { LocalSeries, SeriesPoint } from './series.ts';

/** A figure is one period of one series; it differs when anything was said of it differently. */
export function compareSeries(theirs: readonly LocalSeries[], ours: readonly LocalSeries[]): ChangeCounts {
  const held = pointsOf(ours);
  const counts = { added: 0, differs: 0, same: 0, dropped: 0 };
  const coming = pointsOf(theirs);
  for (const [key, point] of coming) {
    const other = held.get(key);
    if (!other) counts.added += 1;
    else if (saysTheSame(point, other)) counts.same += 1;
    else counts.differs += 1;
  }
  for (const key of held.keys()) if (!coming.has(key)) counts.dropped += 1;
  return counts;
}

function pointsOf(series: readonly LocalSeries[]): Map<string, SeriesPoint> {
  return new Map(
    series.flatMap(({ id, points }) => points.map((point) => [`${id} ${point.period}`, point] as const)),
  );
}
