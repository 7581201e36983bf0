/** Block-booked hours of the last month for which both what was bought and what was used are held. */
import type { LocalMeasure } from '../../domain/measures/local/local-measure.ts';
import type { Frequency, PeriodCode } from '../../domain/periods/period.ts';
import { numberOf, type SeriesPoint } from '../../domain/series/series.ts';
import { type BlockUse, blockUse } from '../../domain/waits/block-booking.ts';
import { heldSeries, type LocalPage } from '../local/local-page.ts';
import { BOUGHT, USED } from './home-care-codes.ts';

export interface BlockUseNow {
  readonly period: PeriodCode;
  readonly frequency: Frequency;
  readonly measure: LocalMeasure;
  readonly bought: SeriesPoint;
  readonly used: SeriesPoint;
  readonly use: BlockUse;
}

export function blockUseNow(page: Pick<LocalPage, 'holdings' | 'area'>): BlockUseNow | null {
  const [bought, used] = [heldSeries(page, BOUGHT), heldSeries(page, USED)];
  if (!bought || !used) return null;
  const usedIn = new Map(used.series.points.map((point) => [point.period, point]));
  for (const point of [...bought.series.points].reverse()) {
    const other = usedIn.get(point.period);
    const [hours, of] = [other ? numberOf(other) : null, numberOf(point)];
    const use = hours === null || of === null ? null : blockUse(of, hours);
    if (!other || !use) continue;
    const { frequency } = bought.series;
    return { period: point.period, frequency, measure: bought.measure, bought: point, used: other, use };
  }
  return null;
}
