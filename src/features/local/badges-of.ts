/** The badges that local figures call for: local always, and whatever any of them is. */
import type { SeriesPoint } from '../../domain/series/series.ts';
import type { LocalBadge } from './LocalBadges.tsx';

/** For figures that are only known to be invented or not. */
export function localBadges(invented: boolean): LocalBadge[] {
  return invented ? ['Local', 'Illustrative'] : ['Local'];
}

export function badgesOf(points: readonly Pick<SeriesPoint, 'status'>[]): LocalBadge[] {
  const has = (status: SeriesPoint['status']): boolean => points.some((point) => point.status === status);
  return [
    'Local',
    ...(has('provisional') ? (['Provisional'] as const) : []),
    ...(has('illustrative') ? (['Illustrative'] as const) : []),
  ];
}
