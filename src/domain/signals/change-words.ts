/**
 * How the latest figure of a series moved, in a few words for a list. Where there is a control chart it decides, so a list
 * never calls noise a rise; without one the two figures are named and nothing is judged.
 */
import type { HouseStyle } from '../figures/house-style.ts';
import type { LocalMeasure } from '../measures/local/local-measure.ts';
import { yearBefore } from '../periods/period.ts';
import { PERIOD_NOUN, periodInWords } from '../periods/period-words.ts';
import { saidInWords } from '../series/said-words.ts';
import { type LocalSeries, numberOf, type SeriesPoint } from '../series/series.ts';
import type { ControlChart } from '../spc/control-chart.ts';
import { variationInWords } from '../spc/spc-words.ts';
import { figureBefore, latestFigure } from './latest-figure.ts';

/** "No clear change", "Improving: the last 8 months were all below the mean", "up from 488 people in November 2023". */
export function changeInWords(
  measure: LocalMeasure,
  series: LocalSeries,
  chart: ControlChart | null,
  style?: HouseStyle,
): string {
  if (chart?.variation) {
    if (chart.variation === 'common') return 'No clear change';
    const words = variationInWords(chart, PERIOD_NOUN[series.frequency].many);
    return measure.cumulative ? `${words} (month by month)` : words;
  }
  const latest = latestFigure(series);
  if (!latest) return 'No figure yet';
  const before = comparedWith(series, latest);
  if (!before) return 'First figure held';
  const when = periodInWords(before.period, series.frequency, style);
  return `${directionWord(latest, before)} ${saidInWords(before, measure)} in ${when}`;
}

/** The same period a year before where it is held, else the figure before. */
function comparedWith(series: LocalSeries, latest: SeriesPoint): SeriesPoint | null {
  const period = yearBefore(latest.period, series.frequency);
  const then = series.points.find((point) => point.period === period && numberOf(point) !== null);
  return then ?? figureBefore(series);
}

function directionWord(now: SeriesPoint, before: SeriesPoint): string {
  const change = (numberOf(now) ?? 0) - (numberOf(before) ?? 0);
  if (change === 0) return 'Same as';
  return change > 0 ? 'Up from' : 'Down from';
}
