/** What episodes come to, month by month: starts by month of start, completions by month of end, outcomes by month of discharge. */
import { dateOfDay } from '../periods/iso-date.ts';
import type { PeriodCode } from '../periods/period.ts';
import { type AtHome, type Episode, outcomeClock, SIX_WEEKS } from './episode.ts';

export interface EpisodesOfMonth {
  /** `2024-12`. */
  readonly month: PeriodCode;
  readonly starts: number;
  /** Episodes that ended in the month, whatever month they began in. */
  readonly completions: number;
  /** Days from start to end of those that ended, added up: started and ended on one day is 0. */
  readonly days: number;
  /** Of those that ended: how many lasted more than 42 days. */
  readonly overSixWeeks: number;
  /** Of those that ended: how many have hours before and after recorded, and their weekly hours added up. */
  readonly withHours: number;
  readonly hoursBefore: number;
  readonly hoursAfter: number;
  /** Those discharged (or, not from hospital, begun) in the month by what was found after 91 days. */
  readonly outcomes: Readonly<Record<AtHome | 'not-recorded', number>>;
}

type Counting = { -readonly [K in keyof Omit<EpisodesOfMonth, 'outcomes'>]: EpisodesOfMonth[K] } & {
  outcomes: Record<AtHome | 'not-recorded', number>;
};

/** One entry for each of `months`; what falls in no month of them is left out. */
export function episodesByMonth(
  episodes: Iterable<Episode>,
  months: readonly PeriodCode[],
): EpisodesOfMonth[] {
  const byMonth = new Map(months.map((month) => [month, emptyMonth(month)]));
  const monthOf = (day: number | null): Counting | undefined =>
    day === null ? undefined : byMonth.get(dateOfDay(day).slice(0, 7));
  for (const episode of episodes) {
    const began = monthOf(episode.started);
    if (began) began.starts += 1;
    countEnd(monthOf(episode.ended), episode);
    const outcome = monthOf(outcomeClock(episode));
    if (outcome) outcome.outcomes[episode.atHome ?? 'not-recorded'] += 1;
  }
  return [...byMonth.values()];
}

function countEnd(month: Counting | undefined, { started, ended, hoursBefore, hoursAfter }: Episode): void {
  if (!month || ended === null) return;
  month.completions += 1;
  month.days += ended - started;
  if (ended - started > SIX_WEEKS) month.overSixWeeks += 1;
  if (hoursBefore === null || hoursAfter === null) return;
  month.withHours += 1;
  month.hoursBefore += hoursBefore;
  month.hoursAfter += hoursAfter;
}

function emptyMonth(month: PeriodCode): Counting {
  return {
    month,
    starts: 0,
    completions: 0,
    days: 0,
    overSixWeeks: 0,
    withHours: 0,
    hoursBefore: 0,
    hoursAfter: 0,
    outcomes: { yes: 0, no: 0, died: 0, unknown: 0, 'not-recorded': 0 },
  };
}
