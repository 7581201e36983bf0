/**
 * Whether an area has local figures at all, and enough of them to tell a change: "nothing got worse" is a finding and may
 * be said only where something was looked at.
 */
import type { OnsCode } from '../figures/area.ts';
import type { LocalHoldings } from '../series/holdings.ts';
import { chartOptions, seriesChart } from '../series/series-chart.ts';
import { latestJudged } from './signal.ts';

/** `none`: no figure is held; `too-few`: figures are held and no measure can be judged by them; `judged`: at least one is. */
export type LocalFigures = 'none' | 'too-few' | 'judged';

export function localFigures(local: LocalHoldings, area: OnsCode): LocalFigures {
  const held = local.records.series.filter((series) => series.area === area && series.points.length > 0);
  if (held.length === 0) return 'none';
  const judged = held.some((series) => {
    const measure = local.measureOf(series.measure);
    if (!measure || measure.retired) return false;
    const chart = seriesChart(measure, series, chartOptions({}, series));
    return chart !== null && latestJudged(chart) !== null;
  });
  return judged ? 'judged' : 'too-few';
}
