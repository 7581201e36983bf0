/** What a sentence says of invented figures, so that none reads like a reported one. Goes straight behind the figure. */
import type { LocalSeries, SeriesPoint } from './series.ts';

/** " (illustrative)" behind an invented figure, nothing behind any other. */
export function illustrativeWord({ status }: Pick<SeriesPoint, 'status'>): string {
  return status === 'illustrative' ? ' (illustrative)' : '';
}

/** " (illustrative)", " (partly illustrative)" or nothing: for the end of a sentence that rests on several figures. */
export function illustrativeWords(points: readonly Pick<SeriesPoint, 'status'>[]): string {
  if (!points.some(({ status }) => status === 'illustrative')) return '';
  return points.every(({ status }) => status === 'illustrative')
    ? ' (illustrative)'
    : ' (partly illustrative)';
}

/**
 * What to know before figures are added to series that hold invented ones of the example: "3 of these series hold invented
 * figures of the example. …"; null where none of them does. `series` as they would be, so that what is replaced is not told.
 */
export function besideExampleInWords(series: readonly LocalSeries[]): string | null {
  const count = series.filter(({ points }) =>
    points.some(({ status, example }) => example && status === 'illustrative'),
  ).length;
  if (count === 0) return null;
  return `${count} of these series ${count === 1 ? 'holds' : 'hold'} invented figures of the example. They stay marked illustrative and count in averages and limits until the example is cleared.`;
}
