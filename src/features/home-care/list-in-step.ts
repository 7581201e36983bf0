/**
 * Little’s law for the page: how many days of starts the list stands for, beside how long those who started had waited. It
 * says which is the longer and leaves the reason to the reader.
 */
import { formatNumber, type HouseStyle } from '../../domain/figures/house-style.ts';
import { daysBetween } from '../../domain/periods/iso-date.ts';
import { endOfPeriod, startOfPeriod } from '../../domain/periods/period.ts';
import { saidInWords } from '../../domain/series/said-words.ts';
import { numberOf, type SeriesPoint } from '../../domain/series/series.ts';
import { latestPoint, whenSaid } from '../../domain/series/series-sentence.ts';
import { daysOfWork, startsPerDay } from '../../domain/waits/days-of-work.ts';
import { daysOfWorkSentence } from '../../domain/waits/days-of-work-words.ts';
import { capitalised } from '../../lib/capitalised.ts';
import type { HeldOfMeasure } from '../local/local-page.ts';

export interface ListInStep {
  /** "At this rate of starts the list is about 3 days of work." */
  readonly sentence: string;
  /** "About 3 days of work". */
  readonly figure: string;
  /** "131 packages started in November 2024, 4.4 a day." */
  readonly starts: string;
  /** Against the wait of those who started; null where that is not held or the two are close. */
  readonly beside: string | null;
  readonly points: readonly SeriesPoint[];
}

/** Null without a list and starts. */
export function listInStep(
  list: HeldOfMeasure,
  started: HeldOfMeasure,
  wait: HeldOfMeasure | null,
  style?: HouseStyle,
): ListInStep | null {
  const [listed, starts] = [latestPoint(list.series), latestPoint(started.series)];
  if (!listed || !starts) return null;
  const { frequency } = started.series;
  const length =
    daysBetween(startOfPeriod(starts.period, frequency), endOfPeriod(starts.period, frequency)) + 1;
  const perDay = startsPerDay(numberOf(starts) ?? 0, length);
  const sentence = daysOfWorkSentence(numberOf(listed) ?? 0, perDay);
  if (sentence === null || perDay === null) return null;
  const waited = wait && latestPoint(wait.series);
  return {
    sentence,
    figure: capitalised(sentence.replace(/^.* the list is (.*)\.$/, '$1')),
    starts: `${saidInWords(starts, started.measure)} started ${whenSaid(starts, frequency, style)}, ${formatNumber(perDay, 1)} a day.`,
    beside: wait && waited ? besideWait(daysOfWork(numberOf(listed) ?? 0, perDay) ?? 0, waited, wait) : null,
    points: [listed, starts],
  };
}

/** Closer than this many days the two say the same: both are rough. */
const CLOSE = 1;

function besideWait(days: number, waited: SeriesPoint, { measure }: HeldOfMeasure): string {
  const [from, to] = [waited.low ?? waited.value ?? 0, waited.high ?? waited.value ?? 0];
  const said = saidInWords(waited, measure);
  if (days > to + CLOSE)
    return `That is longer than those who started had waited on average (${said}): some of the list may have waited longer than they did.`;
  if (days < from - CLOSE) return `That is shorter than those who started had waited on average (${said}).`;
  return `That is close to what those who started had waited on average (${said}): list and waits are in step.`;
}
