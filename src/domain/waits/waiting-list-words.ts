/** The age of a waiting list in a sentence: how many have waited long, and the longest. */
import { counted, formatNumber } from '../figures/house-style.ts';
import { WAIT_BANDS } from './wait-bands.ts';

export interface ListAge {
  /** People by band, in the order of WAIT_BANDS. */
  readonly bands: readonly number[];
  /** Days; null when it is not known. */
  readonly longest: number | null;
}

/** People whose wait is in the bands from `days` on: waitingAtLeast([6, 3, 1, 1, 0], 8) is 2. `days` begins a band. */
export function waitingAtLeast(bands: readonly number[], days: number): number {
  return bands.reduce((sum, people, i) => ((WAIT_BANDS[i]?.from ?? -1) >= days ? sum + people : sum), 0);
}

/**
 * "Of 11 people waiting, 9 have waited 7 days or less and 2 more than 7 days; the longest wait so far is 17 days."
 * "Nobody is waiting." for an empty list.
 */
export function listAgeSentence({ bands, longest }: ListAge): string {
  const people = bands.reduce((sum, count) => sum + count, 0);
  if (people === 0) return 'Nobody is waiting.';
  const long = waitingAtLeast(bands, 8);
  const short = people - long;
  const soFar = longest === null ? '' : `; the longest wait so far is ${counted(longest, 'day', 'days')}`;
  if (people === 1)
    return `1 person is waiting, and has waited ${long === 1 ? 'more than 7 days' : '7 days or less'}${soFar}.`;
  const all = `${formatNumber(people, 0)} people waiting`;
  if (long === 0) return `All ${all} have waited 7 days or less${soFar}.`;
  if (short === 0) return `All ${all} have waited more than 7 days${soFar}.`;
  const have = short === 1 ? 'has' : 'have';
  return `Of ${all}, ${formatNumber(short, 0)} ${have} waited 7 days or less and ${formatNumber(long, 0)} more than 7 days${soFar}.`;
}
