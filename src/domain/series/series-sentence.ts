/**
 * A local series in one sentence or two: the latest figure as it was said, against the same time a year before, and what
 * the control chart sees. Every page takes its words from here, so that none contradicts the chart beside it. Never a cause.
 */
import { capitalised, uncapitalised } from '../../lib/capitalised.ts';
import type { HouseStyle } from '../figures/house-style.ts';
import type { LocalMeasure } from '../measures/local/local-measure.ts';
import { type PeriodCode, yearBefore } from '../periods/period.ts';
import { PERIOD_NOUN, periodInWords, whenInWords } from '../periods/period-words.ts';
import type { ControlChart } from '../spc/control-chart.ts';
import { variationInWords } from '../spc/spc-words.ts';
import { compareSaid, type SaidDirection } from './compare-said.ts';
import { illustrativeWord } from './illustrative-words.ts';
import { saidInWords } from './said-words.ts';
import { type LocalSeries, numberOf, type SeriesPoint } from './series.ts';
import { sinceInWords, stepInWords } from './step-words.ts';

type Told = Pick<LocalMeasure, 'unit' | 'decimals' | 'cumulative' | 'rolling'>;

/** The last point with a figure; null where there is none. */
export function latestPoint({ points }: LocalSeries): SeriesPoint | null {
  return points.findLast((point) => numberOf(point) !== null) ?? null;
}

/** The point of the same time a year before; null where that has no figure. */
export function pointYearBefore(series: LocalSeries, period: PeriodCode): SeriesPoint | null {
  const before = series.points.find((point) => point.period === yearBefore(period, series.frequency));
  return before && numberOf(before) !== null ? before : null;
}

/** The points a sentence about the latest figure speaks of: that figure, and the one of a year before. */
export function latestAndBefore(series: LocalSeries): SeriesPoint[] {
  const latest = latestPoint(series);
  const before = latest && pointYearBefore(series, latest.period);
  return [...(latest ? [latest] : []), ...(before ? [before] : [])];
}

/**
 * "About 11 people in early December 2024, down from 31 people a year before (illustrative). Improving: the last 8 weeks
 * were all below the mean." Ends with a full stop. "No figure is held." for a series without one.
 */
export function seriesSentence(
  measure: Told,
  series: LocalSeries,
  chart: ControlChart | null,
  style?: HouseStyle,
): string {
  const latest = latestPoint(series);
  if (!latest) return 'No figure is held.';
  const signal = signalSentence(measure, series, chart, style);
  return [`${latestInWords(measure, series, latest, chart, style)}.`, ...(signal ? [signal] : [])].join(' ');
}

/** "About 11 people in early December 2024, down from 31 people a year before": without a full stop. */
export function latestInWords(
  measure: Told,
  series: LocalSeries,
  latest: SeriesPoint,
  chart: ControlChart | null,
  style?: HouseStyle,
): string {
  const when = `${whenCovered(measure, latest, series.frequency, style)}${illustrativeWord(latest)}`;
  const since = laterMissing(series, latest);
  const before = pointYearBefore(series, latest.period);
  const compared = before ? `, ${comparedInWords(measure, before, latest, chart)}` : '';
  return `${capitalised(saidInWords(latest, measure))} ${when}${compared}${since ? ', the latest figure held' : ''}`;
}

/**
 * "No clear change.", "Improving: the last 8 weeks were all below the mean."; where limits begin anew the step leads, since
 * the rules look at what came after it only: see step-words.ts. Null where no limits are worked out.
 */
export function signalSentence(
  measure: Pick<LocalMeasure, 'cumulative' | 'unit' | 'decimals'>,
  { frequency }: Pick<LocalSeries, 'frequency'>,
  chart: ControlChart | null,
  style?: HouseStyle,
): string | null {
  if (!chart?.variation) return null;
  const said = variationInWords(chart, PERIOD_NOUN[frequency].many).replace(/^Common cause: n/, 'N');
  const since = chart.variation === 'common' ? sinceInWords(chart, frequency, style) : '';
  const whole = `${stepInWords(measure, chart, frequency, said, style) ?? `${said}${since}`}.`;
  return measure.cumulative ? `Month by month: ${uncapitalised(whole)}` : whole;
}

const EARLY_DAYS = 10;

/**
 * How a sentence takes the period: "on 26 November 2024", "in November 2024". A list that was only said to be about so many
 * is not pinned to its day: "in early December 2024" within the first ten days of a month.
 */
export function whenSaid(
  { period, qualifier }: Pick<SeriesPoint, 'period' | 'qualifier'>,
  frequency: LocalSeries['frequency'],
  style?: HouseStyle,
): string {
  if (frequency === 'weekly' && qualifier === 'about' && Number(period.slice(8, 10)) <= EARLY_DAYS)
    return `in early ${periodInWords(period.slice(0, 7), 'monthly', style)}`;
  return whenInWords(period, frequency, style);
}

/** As `whenSaid`, but "in the 12 months to November 2024" and "from April to November 2024" where a figure covers so much. */
export function whenCovered(
  { rolling, cumulative }: Pick<LocalMeasure, 'rolling' | 'cumulative'>,
  point: Pick<SeriesPoint, 'period' | 'qualifier'>,
  frequency: LocalSeries['frequency'],
  style?: HouseStyle,
): string {
  if (rolling) return `in the 12 months to ${periodInWords(point.period, frequency, style)}`;
  if (cumulative)
    return `from April to ${periodInWords(point.period, frequency, style)}`.replace(
      /^from April to (April .*)$/,
      'in $1',
    );
  return whenSaid(point, frequency, style);
}

const COMPARED: Readonly<Record<SaidDirection, string>> = {
  up: 'up from',
  down: 'down from',
  same: 'the same as',
  unknown: 'against',
};

/**
 * "down from 31 people a year before (illustrative)"; "against 31 people a year before" where what was said does not tell
 * which is the higher, and where the control chart sees no change that way: a difference of two figures is no trend.
 */
export function comparedInWords(
  measure: Pick<LocalMeasure, 'unit' | 'decimals'>,
  before: SeriesPoint,
  now: SeriesPoint,
  chart: ControlChart | null,
): string {
  const direction = seenBy(chart, compareSaid(before, now));
  if (direction === 'same') return `the same as a year before${illustrativeWord(before)}`;
  return `${COMPARED[direction]} ${saidInWords(before, measure)} a year before${illustrativeWord(before)}`;
}

/** Without a chart (rolling, yearly or too few figures) nothing is claimed beside the two figures themselves. */
function seenBy(chart: ControlChart | null, direction: SaidDirection): SaidDirection {
  if (!chart?.variation || direction === 'same') return direction;
  return chart.variation.endsWith(direction === 'up' ? '-high' : '-low') ? direction : 'unknown';
}

function laterMissing({ points }: LocalSeries, latest: SeriesPoint): boolean {
  return points.at(-1)?.period !== latest.period;
}
