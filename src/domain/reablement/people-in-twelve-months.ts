/**
 * Different people who began reablement in the twelve months to the end of each month. Episodes are counted by reference, so
 * somebody with two episodes in the twelve months is one person, with the provider of the later one.
 */
import { dateOfDay } from '../periods/iso-date.ts';
import type { PeriodCode } from '../periods/period.ts';
import type { Episode } from './episode.ts';

export interface PeopleOfTwelveMonths {
  /** The last of the twelve: `2024-12`. */
  readonly month: PeriodCode;
  readonly people: number;
  readonly inHouse: number;
  readonly alternative: number;
  readonly providerUnknown: number;
}

/**
 * `months` follow one another without a gap; there is one entry for each from the twelfth on. An episode counts its person
 * from the month it began, for twelve months or until the same person's next one began.
 */
export function peopleInTwelveMonths(
  episodes: Iterable<Episode>,
  months: readonly PeriodCode[],
): PeopleOfTwelveMonths[] {
  const place = new Map(months.map((month, i) => [month, i]));
  const counts = months.map((month) => ({
    month,
    people: 0,
    inHouse: 0,
    alternative: 0,
    providerUnknown: 0,
  }));
  for (const own of byPerson(episodes)) {
    own.forEach((episode, i) => {
      const from = place.get(monthOf(episode));
      if (from === undefined) return;
      const next = own[i + 1];
      const until = Math.min(from + 12, (next && place.get(monthOf(next))) ?? Number.POSITIVE_INFINITY);
      for (const month of counts.slice(from, until)) {
        month.people += 1;
        month[partOf(episode)] += 1;
      }
    });
  }
  return counts.slice(11);
}

function partOf({ provider }: Episode): 'inHouse' | 'alternative' | 'providerUnknown' {
  if (provider === null) return 'providerUnknown';
  return provider === 'in-house' ? 'inHouse' : 'alternative';
}

function monthOf({ started }: Episode): PeriodCode {
  return dateOfDay(started).slice(0, 7);
}

/** The episodes of each person in order of their starts. */
function byPerson(episodes: Iterable<Episode>): Iterable<Episode[]> {
  const people = new Map<number, Episode[]>();
  for (const episode of episodes) {
    const own = people.get(episode.person);
    if (own) own.push(episode);
    else people.set(episode.person, [episode]);
  }
  for (const own of people.values()) own.sort((a, b) => a.started - b.started);
  return people.values();
}
