/** The badges the points shown call for: local always, and whatever any of them is. */
import type { SeriesPoint } from '../../domain/series/series.ts';
import type { LocalBadge } from './LocalBadges.tsx';

export function badgesOf(points: readonly Pick<SeriesPoint, 'status'>[]): LocalBadge[] {
  const has = (status: SeriesPoint['status']): boolean => points.some((point) => point.status === status);
  return [
    'Local',
    ...(has('provisional') ? (['Provisional'] as const) : []),
    ...(has('illustrative') ? (['Illustrative'] as const) : []),
  ];
}
