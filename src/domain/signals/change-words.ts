/**
 * How the latest figure of a series moved, in a few words for a list. Where there is a control chart it decides, so a list
 * never calls noise a rise; without one the figures are named and nothing is judged.
 */
import type { HouseStyle } from '../figures/house-style.ts';
import type { LocalMeasure } from '../measures/local/local-measure.ts';
import { periodInWords } from '../periods/period-words.ts';
import { compareSaid } from '../series/compare-said.ts';
import { illustrativeWord } from '../series/illustrative-words.ts';
import { saidInWords } from '../series/said-words.ts';
import { type LocalSeries, numberOf } from '../series/series.ts';
import { latestPoint, pointYearBefore, signalSentence } from '../series/series-sentence.ts';
import type { ControlChart } from '../spc/control-chart.ts';

/** "No clear change", "Improving: the last 8 months were all below the mean", "Up from 488 people in November 2023". */
export function changeInWords(
  measure: LocalMeasure,
  series: LocalSeries,
  chart: ControlChart | null,
  style?: HouseStyle,
): string {
  const signal = signalSentence(measure, series, chart, style);
  if (signal) return signal.replace(/\.$/, '');
  const latest = latestPoint(series);
  if (!latest) return 'No figure yet';
  const before = pointYearBefore(series, latest.period) ?? figures(series).at(-2);
  if (!before) return 'The first figure held';
  const than = { up: 'Up from', down: 'Down from', same: 'The same as', unknown: 'Against' }[
    compareSaid(before, latest)
  ];
  return `${than} ${saidInWords(before, measure)} in ${periodInWords(before.period, series.frequency, style)}${illustrativeWord(before)}`;
}

function figures({ points }: LocalSeries): LocalSeries['points'] {
  return points.filter((point) => numberOf(point) !== null);
}
