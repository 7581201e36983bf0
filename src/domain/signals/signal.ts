/**
 * The signal of a series: what its control chart says of the latest counted figure. An old signal is no news, so only the
 * latest one is looked at. It judges nothing itself; the chart of series-chart.ts does.
 */
import type { LocalMeasure } from '../measures/local/local-measure.ts';
import type { LocalSeries, SeriesPoint } from '../series/series.ts';
import { chartOptions, seriesChart } from '../series/series-chart.ts';
import type { ControlChart, ControlPoint } from '../spc/control-chart.ts';

export interface Signal {
  readonly measure: LocalMeasure;
  readonly series: LocalSeries;
  readonly chart: ControlChart;
  /** The latest counted point; its rule is never `none`. */
  readonly judged: ControlPoint;
  /** The same point as it was said. */
  readonly point: SeriesPoint;
  /** True when any figure of the limits it is judged by is invented. */
  readonly illustrative: boolean;
}

/** Null for a series without a chart, and where the latest counted figure is common cause. */
export function signalOf(measure: LocalMeasure, series: LocalSeries): Signal | null {
  const chart = seriesChart(measure, series, chartOptions({}, series));
  const judged = chart && latestJudged(chart);
  if (!chart || !judged || judged.rule === 'none') return null;
  const point = series.points.find(({ period }) => period === judged.period);
  if (!point) return null;
  return { measure, series, chart, judged, point, illustrative: restsOnInvented(chart, series) };
}

/** The last counted point of the last stretch of limits; null when it has none yet. */
export function latestJudged({ points, groups }: ControlChart): ControlPoint | null {
  return points.findLast(({ counted, group }) => counted && group === groups.length - 1) ?? null;
}

function restsOnInvented({ points, groups }: ControlChart, series: LocalSeries): boolean {
  const invented = new Set(
    series.points.filter(({ status }) => status === 'illustrative').map(({ period }) => period),
  );
  return points.some(({ group, period }) => group === groups.length - 1 && invented.has(period));
}
