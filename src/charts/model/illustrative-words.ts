/** What the badge on a chart says when some of its figures were invented to show what the page does. */
import type { HouseStyle } from '../../domain/figures/house-style.ts';
import type { Frequency, PeriodCode } from '../../domain/periods/period.ts';
import { shortPeriod } from '../../domain/periods/period-words.ts';

export interface BadgedPoint {
  readonly period: PeriodCode;
  readonly illustrative: boolean;
}

/** "illustrative", "partly illustrative"; null when none is: where it does not matter which. */
export function partlyIllustrativeBadge(illustrative: readonly boolean[]): string | null {
  if (!illustrative.some(Boolean)) return null;
  return illustrative.every(Boolean) ? 'illustrative' : 'partly illustrative';
}

/** "illustrative", "illustrative before Dec 2024", "partly illustrative"; null when none is. Points in time order. */
export function illustrativeBadge(
  points: readonly BadgedPoint[],
  frequency: Frequency,
  style: HouseStyle,
): string | null {
  const first = points.findIndex(({ illustrative }) => !illustrative);
  if (first === -1) return points.length > 0 ? 'illustrative' : null;
  if (points.every(({ illustrative }) => !illustrative)) return null;
  const from = points[first];
  if (from && points.slice(first).every(({ illustrative }) => !illustrative))
    return `illustrative before ${shortPeriod(from.period, frequency, style)}`;
  return 'partly illustrative';
}
