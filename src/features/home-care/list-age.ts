/** How old the list is on the last day for which every band is held: a stack without one band would be a wrong total. */
import { type PartSeries, periodsOfParts, pointAt } from '../../charts/model/part-series.ts';
import type { PeriodCode } from '../../domain/periods/period.ts';
import { numberOf, type SeriesPoint } from '../../domain/series/series.ts';
import { listAgeSentence } from '../../domain/waits/waiting-list-words.ts';
import { heldSeries, type LocalPage } from '../local/local-page.ts';
import { LONGEST } from './home-care-codes.ts';

export interface AgeOfList {
  readonly period: PeriodCode;
  readonly sentence: string;
  readonly points: readonly SeriesPoint[];
}

/** The last period in which every part has a figure; null where there is none. */
export function lastWhole(parts: readonly PartSeries[]): PeriodCode | null {
  if (parts.length === 0) return null;
  const whole = (period: PeriodCode): boolean =>
    parts.every(({ series }) => {
      const point = pointAt(series, period);
      return point !== null && numberOf(point) !== null;
    });
  return periodsOfParts(parts).findLast(whole) ?? null;
}

export function listAgeOf(
  page: Pick<LocalPage, 'holdings' | 'area'>,
  bands: readonly PartSeries[],
): AgeOfList | null {
  const period = lastWhole(bands);
  if (period === null) return null;
  const points = bands.flatMap(({ series }) => pointAt(series, period) ?? []);
  const longest = heldSeries(page, LONGEST);
  const longestPoint = longest && pointAt(longest.series, period);
  return {
    period,
    points,
    sentence: listAgeSentence({
      bands: points.map((point) => numberOf(point) ?? 0),
      longest: longestPoint && numberOf(longestPoint),
    }),
  };
}
