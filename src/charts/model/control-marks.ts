/** The points of a control chart: where each stands, how it was said, what is known of it, and its signal. */
import type { HouseStyle } from '../../domain/figures/house-style.ts';
import type { LocalMeasure } from '../../domain/measures/local/local-measure.ts';
import type { PeriodCode } from '../../domain/periods/period.ts';
import { periodInWords } from '../../domain/periods/period-words.ts';
import { amountInWords, saidBriefly, saidInWords } from '../../domain/series/said-words.ts';
import { type LocalSeries, numberOf, type SeriesPoint } from '../../domain/series/series.ts';
import type { ControlChart, ControlPoint } from '../../domain/spc/control-chart.ts';
import { signalInWords } from './control-words.ts';
import { placeOfPeriod } from './time-place.ts';

export interface ControlMark {
  readonly period: PeriodCode;
  readonly at: number;
  readonly value: number;
  /** The ends of a range, where one was said. */
  readonly low: number | null;
  readonly high: number | null;
  readonly kind: ControlPoint['kind'];
  /** Why it takes no part in the limits; null for a point that does. */
  readonly excluded: string | null;
  readonly illustrative: boolean;
  readonly provisional: boolean;
  /** "about 11", "2 to 3 days": for beside the point. */
  readonly brief: string;
  /** "about 11 people". */
  readonly said: string;
  /** "3 December 2024". */
  readonly when: string;
  /** What else a reader should know of it, a sentence each, without full stops. */
  readonly remarks: readonly string[];
}

interface Wanted {
  readonly measure: LocalMeasure;
  readonly series: LocalSeries;
  readonly chart: ControlChart | null;
  readonly houseStyle: HouseStyle;
}

/** In time order; periods without a figure are left out. */
export function controlMarks({ measure, series, chart, houseStyle }: Wanted): ControlMark[] {
  const judged = new Map(chart?.points.map((point) => [point.period, point]));
  const excluded = new Map(series.decisions?.excluded?.map(({ period, reason }) => [period, reason]));
  return series.points.flatMap((point) => {
    const judgement = judged.get(point.period) ?? null;
    // Limits of a count that adds up from April are those of its steps, so the steps are what is drawn.
    const step = measure.cumulative === true && judgement !== null;
    const value = step ? judgement.value : numberOf(point);
    if (value === null) return [];
    const left = excluded.get(point.period) ?? null;
    return [
      {
        ...markOf(point, step ? null : point, value, measure),
        at: placeOfPeriod(point.period, series.frequency),
        kind: left === null ? (judgement?.kind ?? 'common') : 'common',
        excluded: left,
        when: periodInWords(point.period, series.frequency, houseStyle),
        remarks: remarksOf(point, judgement && signalInWords(judgement, series.frequency), left),
      },
    ];
  });
}

type Figure = Pick<
  ControlMark,
  'period' | 'value' | 'low' | 'high' | 'illustrative' | 'provisional' | 'brief' | 'said'
>;

/** `as`: the point as it was said, or null when only its step is drawn. */
function markOf(point: SeriesPoint, as: SeriesPoint | null, value: number, measure: LocalMeasure): Figure {
  const said = as ? saidInWords(as, measure) : amountInWords(value, measure);
  const ranged = as !== null && as.qualifier === 'range' && as.low !== undefined && as.high !== undefined;
  return {
    period: point.period,
    value,
    low: ranged ? (as.low ?? null) : null,
    high: ranged ? (as.high ?? null) : null,
    illustrative: point.status === 'illustrative',
    provisional: point.status === 'provisional',
    said,
    brief: briefly(said, as ?? { value }, measure),
  };
}

const LONGEST_BRIEF = 14;

/** People are what is counted unless said otherwise; and a rate's "per 10,000" stands in the subtitle. */
function briefly(said: string, as: Parameters<typeof saidBriefly>[0], measure: LocalMeasure): string {
  const { unit } = measure;
  const bare = unit.kind === 'rate' || (unit.kind === 'number' && unit.many === 'people');
  return bare || said.length > LONGEST_BRIEF ? (saidBriefly(as, measure) ?? said) : said;
}

function remarksOf(point: SeriesPoint, signal: string | null, excluded: string | null): string[] {
  const status = {
    illustrative: 'Illustrative: invented, not reported',
    provisional: 'Provisional: may still change',
    revised: 'Revised since first reported',
  };
  const judged = excluded === null ? signal : `Left out of the limits and the rules: ${excluded}`;
  return [
    ...(judged ? [judged] : []),
    ...(point.status ? [status[point.status]] : []),
    ...(point.note ? [point.note] : []),
  ];
}
