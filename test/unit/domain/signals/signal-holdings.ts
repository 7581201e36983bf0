/** Monthly measures with figures from January 2023 on, as holdings of Sefton. */
import type { LocalMeasure } from '../../../../src/domain/measures/local/local-measure.ts';
import { shiftPeriod } from '../../../../src/domain/periods/period.ts';
import { buildLocalHoldings, type LocalHoldings } from '../../../../src/domain/series/holdings.ts';
import type { LocalSeries } from '../../../../src/domain/series/series.ts';
import { peopleMeasure } from '../series/people-measure.ts';

export const SEFTON = 'E08000014';

export type Drawn = readonly [change: Partial<LocalMeasure> & { code: string }, figures: readonly number[]];

export function holdingsOf(...drawn: readonly Drawn[]): LocalHoldings {
  const measures = drawn.map(([change]) => peopleMeasure({ title: change.code, ...change }));
  const series = drawn.map(([{ code }, figures]) => seriesOf(code, figures));
  return buildLocalHoldings(measures, { measures: [], series, events: [] });
}

function seriesOf(code: string, figures: readonly number[]): LocalSeries {
  const points = figures.map((value, i) => ({
    period: shiftPeriod('2023-01', 'monthly', i),
    value,
    source: 'Monthly return',
    enteredOn: '2024-12-05',
  }));
  return { id: `${SEFTON}/${code}`, area: SEFTON, measure: code, frequency: 'monthly', points };
}

/** Two years of ups and downs without any signal. */
export const STEADY = Array.from({ length: 16 }, (_, i) => (i % 2 === 0 ? 20 : 22));
/** The last figure far above the upper limit. */
export const OUTSIDE = [...STEADY, 60];
/** The last seven above the mean, none outside. */
export const SHIFT = [...STEADY, ...STEADY, 23, 22, 23, 22, 23, 22, 23];
