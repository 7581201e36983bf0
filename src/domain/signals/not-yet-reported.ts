/**
 * What is missing this month: measures without a word for the period that the others have reached. Without a clock: "this"
 * period is the newest one that at least half of the regular series of that frequency have a figure for.
 *
 * A figure that can be known only months after its period (known-after.ts) is asked for only then.
 * A regular series has figures for two periods or more; a figure said once in a report is not missed the month after.
 */
import type { OnsCode } from '../figures/area.ts';
import { listInWords } from '../figures/house-style.ts';
import { latestKnowable, monthsUntilKnown } from '../measures/local/known-after.ts';
import type { LocalMeasure } from '../measures/local/local-measure.ts';
import { FREQUENCIES, type Frequency, type PeriodCode } from '../periods/period.ts';
import { periodInWords } from '../periods/period-words.ts';
import type { LocalHoldings } from '../series/holdings.ts';
import { type LocalSeries, numberOf } from '../series/series.ts';

export interface NotYetReported {
  readonly frequency: Frequency;
  readonly period: PeriodCode;
  /** In the order of the library. */
  readonly measures: readonly LocalMeasure[];
  /** Parts whose total is missing too: they go without saying. */
  readonly parts: readonly LocalMeasure[];
}

interface Regular {
  readonly measure: LocalMeasure;
  /** Of the newest figure, or the newest missing one that says why. */
  readonly reached: PeriodCode;
}

const FEWEST_FIGURES = 2;

/** One for each frequency and period that misses something; weekly first, then the newest period. */
export function notYetReported(local: LocalHoldings, area: OnsCode): NotYetReported[] {
  return FREQUENCIES.flatMap((frequency) => {
    const late = lateMeasures(regularSeries(local, area, frequency), frequency);
    const codes = new Set(late.map(({ measure }) => measure.code));
    const isKnown = ({ partOf }: LocalMeasure): boolean => partOf !== undefined && codes.has(partOf.total);
    const periods = [...new Set(late.map(({ asked }) => asked))].sort().reverse();
    return periods.flatMap((period) => {
      const all = late.filter(({ asked }) => asked === period).map(({ measure }) => measure);
      const measures = all.filter((measure) => !isKnown(measure));
      return measures.length === 0 ? [] : [{ frequency, period, measures, parts: all.filter(isKnown) }];
    });
  });
}

interface Late {
  readonly measure: LocalMeasure;
  /** The latest period it could have told of. */
  readonly asked: PeriodCode;
}

/** Outcomes that are known months later decide what is missing only where nothing else is held. */
function lateMeasures(regular: readonly Regular[], frequency: Frequency): Late[] {
  const prompt = regular.filter(({ measure }) => monthsUntilKnown(measure.code) === 0);
  const period = reachedByHalf(prompt.length > 0 ? prompt : regular);
  if (period === null) return [];
  return regular.flatMap(({ measure, reached }) => {
    const asked = prompt.length > 0 ? latestKnowable(measure.code, period, frequency) : period;
    return reached < asked ? [{ measure, asked }] : [];
  });
}

/** "Not yet reported for November 2024: A, B and 4 more." */
export function notYetReportedSentence(
  { frequency, period, measures }: Omit<NotYetReported, 'parts'>,
  most = 6,
): string {
  const named = measures.slice(0, most).map(({ title }) => title);
  const more = measures.length - named.length;
  const list = listInWords(more > 0 ? [...named, `${more} more`] : named);
  return `Not yet reported for ${periodInWords(period, frequency)}: ${list}.`;
}

function regularSeries(local: LocalHoldings, area: OnsCode, frequency: Frequency): Regular[] {
  return local.measures.flatMap((measure) => {
    const series = measure.retired ? null : local.seriesOf(area, measure.code);
    if (!series || series.frequency !== frequency) return [];
    const reached = series.points.at(-1)?.period;
    return reached !== undefined && figuresIn(series) >= FEWEST_FIGURES ? [{ measure, reached }] : [];
  });
}

function figuresIn({ points }: LocalSeries): number {
  return points.filter((point) => numberOf(point) !== null).length;
}

function reachedByHalf(regular: readonly Regular[]): PeriodCode | null {
  const newestFirst = regular
    .map(({ reached }) => reached)
    .sort()
    .reverse();
  return newestFirst[Math.ceil(newestFirst.length / 2) - 1] ?? null;
}
