/** What a sentence says of invented figures, so that none reads like a reported one. Goes straight behind the figure. */
import type { SeriesPoint } from './series.ts';

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
