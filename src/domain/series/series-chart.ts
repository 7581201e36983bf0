/**
 * The control chart of a local series: which of its figures take part, and what the reader decided. One rule for every
 * page, table and sentence, so that none of them can tell another trend.
 *
 * Yearly and rolling series have none (domain practice: an annual figure has too few points; neighbours of a rolling
 * figure share eleven months). A cumulative series is judged by its monthly steps.
 */
import type { LocalMeasure } from '../measures/local/local-measure.ts';
import { type Frequency, type PeriodCode, parsePeriod } from '../periods/period.ts';
import { type ControlChart, controlChart, type SpcPoint } from '../spc/control-chart.ts';
import { stepsOfCumulative } from '../spc/monthly-steps.ts';
import { type LocalSeries, numberOf } from './series.ts';

export interface ChartOptions {
  /** Leave moving ranges beyond 3.267 times their average out, as NHSRplotthedots does unless told otherwise. */
  readonly screen: boolean;
  /** Limits from the first so many points of each stretch; null: from all. */
  readonly baseline: number | null;
  /** Periods from which limits are worked out anew. */
  readonly rebase: readonly PeriodCode[];
}

/** With fewer there is no moving range. */
const FEWEST_POINTS = 2;

/**
 * What the address says, else what is stored with the series: `screen=off`, `baseline=12`, `rebase=2018-07,2019-04`.
 * `baseline=all` and `rebase=none` set aside what is stored; what cannot be read says the same.
 */
export function chartOptions(
  search: Readonly<Record<string, string>>,
  series: Pick<LocalSeries, 'frequency' | 'decisions'>,
): ChartOptions {
  const kept = series.decisions?.limits;
  const baseline = search.baseline === undefined ? (kept?.baseline ?? null) : Number(search.baseline);
  return {
    screen: search.screen === undefined ? (kept?.screen ?? true) : search.screen !== 'off',
    baseline: Number.isInteger(baseline) && Number(baseline) >= FEWEST_POINTS ? baseline : null,
    rebase:
      search.rebase === undefined
        ? (series.decisions?.rebased ?? []).map(({ period }) => period)
        : periodsIn(search.rebase, series.frequency),
  };
}

function periodsIn(written: string, frequency: Frequency): PeriodCode[] {
  return written.split(',').flatMap((text) => parsePeriod(text, frequency) ?? []);
}

/** Null where control limits would mislead: see above, and for fewer than two figures. */
export function seriesChart(
  measure: Pick<LocalMeasure, 'polarity' | 'frequency' | 'cumulative' | 'rolling' | 'target'>,
  series: LocalSeries,
  { screen, baseline, rebase }: ChartOptions,
): ControlChart | null {
  if (measure.frequency === 'yearly' || measure.rolling) return null;
  const points = chartPoints(measure, series);
  if (points.filter(({ value, excluded }) => value !== null && !excluded).length < FEWEST_POINTS) return null;
  const target = measure.cumulative ? null : (measure.target ?? null);
  return controlChart(points, { polarity: measure.polarity, screen, baseline, rebase, target });
}

/** The numbers a trend looks at, in time order: monthly steps of a cumulative series, the middle of a range. */
export function chartPoints(
  measure: Pick<LocalMeasure, 'cumulative'>,
  { points, decisions }: LocalSeries,
): readonly SpcPoint[] {
  const excluded = new Set(decisions?.excluded?.map(({ period }) => period));
  const numbers = points.map((point) => ({ period: point.period, value: numberOf(point) }));
  const counted = measure.cumulative ? stepsOfCumulative(numbers) : numbers;
  return counted.map(({ period, value }) => ({
    period,
    value,
    ...(excluded.has(period) ? { excluded: true } : {}),
  }));
}
