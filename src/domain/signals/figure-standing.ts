/** What a figure in a list is worth beside its trend: reported or invented, and whether there is a trend to draw at all. */
import { type LocalSeries, numberOf, type SeriesPoint } from '../series/series.ts';

const FEWEST_FOR_TREND = 3;

/** Two figures are a comparison, not a trend. */
export function isTrend({ points }: LocalSeries): boolean {
  return points.filter((point) => numberOf(point) !== null).length >= FEWEST_FOR_TREND;
}

/**
 * ", illustrative", ", as reported; trend illustrative", ", provisional"; empty where there is nothing to say. Only the example
 * takes its figures from reports: one the reader added among invented ones is ", trend partly illustrative".
 */
export function standingInWords(
  { status, example }: Pick<SeriesPoint, 'status' | 'example'>,
  { points }: LocalSeries,
): string {
  if (status === 'illustrative' || status === 'provisional') return `, ${status}`;
  if (!points.some((point) => point.status === 'illustrative')) return '';
  return example ? ', as reported; trend illustrative' : ', trend partly illustrative';
}
