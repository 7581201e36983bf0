/**
 * People in reablement over twelve months, in all and by provider: as reported, or, where only monthly starts are held,
 * those added up (somebody who began twice then counts twice, and the title says starts).
 */
import type { LocalCode, LocalMeasure } from '../../domain/measures/local/local-measure.ts';
import { shiftPeriod } from '../../domain/periods/period.ts';
import { rollingTwelveMonths } from '../../domain/reablement/rolling-twelve-months.ts';
import { type LocalSeries, numberOf, type SeriesPoint } from '../../domain/series/series.ts';
import { type HeldOfMeasure, heldSeries, type LocalPage } from '../local/local-page.ts';
import { STARTS, TWELVE_MONTHS } from './reablement-codes.ts';

type Holder = Pick<LocalPage, 'holdings' | 'area'>;

export interface TwelveMonths {
  readonly total: HeldOfMeasure;
  /** By provider; empty where no part is held. */
  readonly parts: readonly (HeldOfMeasure & { readonly name: string })[];
}

/** Null where neither is held. Total and parts are of one kind, so that they can be added. */
export function twelveMonthsOf(page: Holder): TwelveMonths | null {
  const reported = heldSeries(page, TWELVE_MONTHS);
  if (reported) return { total: reported, parts: partsOf(page, TWELVE_MONTHS, (held) => held) };
  const starts = heldSeries(page, STARTS);
  const total = starts && addedUp(starts);
  return total && { total, parts: partsOf(page, STARTS, addedUp) };
}

function partsOf(
  page: Holder,
  total: LocalCode,
  made: (held: HeldOfMeasure) => HeldOfMeasure | null,
): TwelveMonths['parts'] {
  return page.holdings.partsOf(total, 'provider').flatMap(({ code, partOf }) => {
    const held = heldSeries(page, code);
    const part = held && made(held);
    return part && partOf ? [{ ...part, name: partOf.name }] : [];
  });
}

/** Null with fewer than twelve months. */
export function addedUp({ measure, series }: HeldOfMeasure): HeldOfMeasure | null {
  const months = series.points.map((point) => ({ period: point.period, value: numberOf(point) }));
  const points = rollingTwelveMonths(months).flatMap(({ period, value }) =>
    value === null ? [] : [summed(series, period, value)],
  );
  const rolling: LocalMeasure = {
    ...measure,
    title: `${measure.title}, last twelve months added up`,
    rolling: true,
  };
  return points.length === 0 ? null : { measure: rolling, series: { ...series, points } };
}

function summed({ points }: LocalSeries, period: string, value: number): SeriesPoint {
  const from = shiftPeriod(period, 'monthly', -11);
  const twelve = points.filter((point) => point.period >= from && point.period <= period);
  const [last] = twelve.slice(-1);
  const invented = twelve.some(({ status }) => status === 'illustrative');
  return {
    period,
    value,
    source: invented ? 'Illustrative' : 'Worked out from the monthly figures',
    enteredOn: last?.enteredOn ?? '',
    ...(invented ? { status: 'illustrative' as const } : {}),
  };
}
