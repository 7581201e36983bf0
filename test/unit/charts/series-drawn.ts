/** Series and measures for tests of charts: figures in a row from a first period on, null for a missing one. */
import type { LocalMeasure } from '../../../src/domain/measures/local/local-measure.ts';
import { type Frequency, type PeriodCode, shiftPeriod } from '../../../src/domain/periods/period.ts';
import type { LocalSeries, Said, SeriesPoint } from '../../../src/domain/series/series.ts';
import { numberOf } from '../../../src/domain/series/series.ts';
import { type ControlChart, controlChart } from '../../../src/domain/spc/control-chart.ts';

export const WAITING: LocalMeasure = {
  code: 'home-care-waiting',
  title: 'People waiting for home care',
  topic: 'home-care',
  unit: { kind: 'number', one: 'person', many: 'people' },
  decimals: 0,
  polarity: 'lower',
  frequency: 'weekly',
  kind: 'snapshot',
  definition: 'People with an agreed plan and no start date.',
};

export const DAYS: LocalMeasure = {
  ...WAITING,
  code: 'average-wait',
  title: 'Average wait',
  unit: { kind: 'number', one: 'day', many: 'days' },
  decimals: 1,
  frequency: 'monthly',
};

export const SHARE: LocalMeasure = {
  ...WAITING,
  code: 'at-home',
  title: 'At home after 91 days',
  unit: { kind: 'percent' },
  decimals: 1,
  polarity: 'higher',
  frequency: 'monthly',
};

export type Figure = number | null | Partial<Said>;

export function drawSeries(
  frequency: Frequency,
  first: PeriodCode,
  figures: readonly Figure[],
  decisions?: LocalSeries['decisions'],
): LocalSeries {
  const points = figures.map(
    (figure, i): SeriesPoint => ({
      value: null,
      ...(figure === null ? { missing: 'unavailable' as const } : {}),
      ...(typeof figure === 'number' ? { value: figure } : figure),
      period: shiftPeriod(first, frequency, i),
      source: 'Monthly return',
      enteredOn: '2024-12-05',
    }),
  );
  return {
    id: 'E08000014/x',
    area: 'E08000014',
    measure: 'x',
    frequency,
    points,
    ...(decisions ? { decisions } : {}),
  };
}

/** The control chart of a series as the pages work it out. */
export function chartOf(
  { points, decisions }: LocalSeries,
  measure: LocalMeasure,
  rebase: string[] = [],
): ControlChart {
  const left = new Set(decisions?.excluded?.map(({ period }) => period));
  return controlChart(
    points.map((point) => ({
      period: point.period,
      value: numberOf(point),
      excluded: left.has(point.period),
    })),
    { polarity: measure.polarity, screen: true, baseline: null, rebase, target: measure.target ?? null },
  );
}
