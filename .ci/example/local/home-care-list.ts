/**
 * The invented weekly lists of people waiting for home care: source, days waited, hours, longest wait. The two sources and
 * the five bands each sum to the list, the longest wait lies in the highest band that has anyone, and the last list is the
 * one the report of January 2025 gives: about 11.
 */
import type { IsoDate } from '../../../src/domain/periods/iso-date.ts';
import { type PeriodCode, periodsBetween } from '../../../src/domain/periods/period.ts';
import { WAIT_BANDS, type WaitBand } from '../../../src/domain/waits/wait-bands.ts';
import { BLOCK_BOOKING_EXPANDED, BLOCK_BOOKING_RAISED } from './events.ts';
import { type ExamplePoint, illustrative } from './example-point.ts';
import { apportion, noise, settling, winterOf } from './pattern.ts';

/** Tuesdays, more than two years of them. */
export const WEEKS = periodsBetween('2022-10-04', '2024-12-03', 'weekly');

/** How many wait in an ordinary week from a day on. */
const LEVELS: readonly { readonly from: IsoDate; readonly community: number; readonly hospital: number }[] = [
  { from: '2022-10-04', community: 21, hospital: 11 },
  { from: BLOCK_BOOKING_RAISED, community: 13, hospital: 8 },
  { from: BLOCK_BOOKING_EXPANDED, community: 7.5, hospital: 4 },
];

/** What fits the reported list of about 11. */
const REPORTED_WEEK = { week: '2024-12-03', community: 7, hospital: 4 };

/** Packages started on an ordinary day: by Little’s law the list is this many times the days waited. */
const STARTS_A_DAY = 4.2;

/** No invented wait is longer. */
const LONGEST = 90;

export interface WeekList {
  readonly week: PeriodCode;
  readonly community: number;
  readonly hospital: number;
  readonly total: number;
}

export const WEEK_LISTS: readonly WeekList[] = WEEKS.map((week, n) => {
  const pinned = week === REPORTED_WEEK.week;
  const community = pinned ? REPORTED_WEEK.community : waiting('community', week, n, 0);
  const hospital = pinned ? REPORTED_WEEK.hospital : waiting('hospital', week, n, 2);
  return { week, community, hospital, total: community + hospital };
});

function waiting(source: 'community' | 'hospital', week: PeriodCode, n: number, series: number): number {
  const level = LEVELS.reduce(
    (before, { from, [source]: after }) => settling(before, after, from, week),
    LEVELS[0]?.[source] ?? 0,
  );
  return Math.max(
    0,
    Math.round(level * (1 + 0.06 * winterOf(week)) + noise(n, series) * Math.sqrt(level) * 0.6),
  );
}

export function homeCareList(): ExamplePoint[] {
  return WEEK_LISTS.flatMap((list, n) => {
    const { week, community, hospital, total } = list;
    const days = (total / STARTS_A_DAY) * (1 + 0.1 * noise(n, 4));
    const bands = apportion(
      total,
      WAIT_BANDS.map((band) => shareWaiting(band, days)),
    );
    return [
      illustrative('home-care-waiting', week, total),
      illustrative('home-care-waiting-community', week, community),
      illustrative('home-care-waiting-hospital', week, hospital),
      ...WAIT_BANDS.map(({ code }, band) =>
        illustrative(`home-care-waiting-${code}`, week, bands[band] ?? 0),
      ),
      illustrative('home-care-hours-waiting', week, Math.round(total * (10.5 + 0.7 * noise(n, 6)))),
      illustrative('home-care-longest-wait', week, longest(total, days, bands)),
    ];
  });
}

/** Of waits that average `days`, the share in a band, when most are short and few are long. */
function shareWaiting({ from, to }: WaitBand, days: number): number {
  const longerThan = (day: number): number => Math.exp(-day / days);
  return longerThan(from) - (to === null ? 0 : longerThan(to + 1));
}

/** What the longest of so many such waits comes to, kept within the highest band that has anyone. */
function longest(total: number, days: number, bands: readonly number[]): number {
  const top = WAIT_BANDS[bands.findLastIndex((count) => count > 0)];
  const expected = Math.round(days * (Math.log(total) + 0.6));
  return Math.min(top?.to ?? LONGEST, Math.max(top?.from ?? 0, expected));
}
