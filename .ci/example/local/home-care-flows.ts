/**
 * The invented monthly figures of home care: packages started, their waits, block-booked hours, packages handed back. Waits
 * follow from lists and starts by Little’s law, so that the three tell one story.
 */
import { roundTo } from '../../../src/domain/figures/house-style.ts';
import { endOfPeriod, type PeriodCode, periodsBetween } from '../../../src/domain/periods/period.ts';
import { BLOCK_BOOKING_EXPANDED, BLOCK_BOOKING_RAISED } from './events.ts';
import { type ExamplePoint, illustrative } from './example-point.ts';
import { WEEK_LISTS } from './home-care-list.ts';
import { noise, winterOf } from './pattern.ts';

const MONTHS = periodsBetween('2022-10', '2024-11', 'monthly');

/** Hours bought in blocks a month. */
const BLOCK_HOURS = [
  { from: '2022-10', hours: 400 },
  { from: BLOCK_BOOKING_RAISED.slice(0, 7), hours: 700 },
  { from: BLOCK_BOOKING_EXPANDED.slice(0, 7), hours: 1100 },
];

/** In the month hours were raised, people who had waited long were started: the list fell and the average rose. */
const LONG_WAITERS_STARTED = BLOCK_BOOKING_RAISED.slice(0, 7);

export function homeCareFlows(): ExamplePoint[] {
  return MONTHS.flatMap((month, n) => {
    const started = Math.round(126 + 5 * winterOf(month) + 6 * noise(n, 1));
    const mean = meanWait(month, started) * (1 + 0.04 * noise(n, 3));
    const bought = BLOCK_HOURS.findLast(({ from }) => from <= month)?.hours ?? 0;
    const used = Math.round(bought * (0.91 + 0.03 * noise(n, 5)));
    return [
      illustrative('home-care-started', month, started),
      illustrative('home-care-wait-mean', month, roundTo(mean, 1)),
      illustrative('home-care-wait-median', month, roundTo(mean * 0.7, 1)),
      illustrative('home-care-wait-90th', month, roundTo(mean * 2.2, 1)),
      illustrative('home-care-block-hours-bought', month, bought),
      illustrative('home-care-block-hours-used', month, used),
      illustrative('home-care-handed-back', month, Math.max(0, Math.round(2 + 1.4 * noise(n, 8)))),
    ];
  });
}

/** Little’s law: people on the list over packages started a day. */
function meanWait(month: PeriodCode, started: number): number {
  const lists = WEEK_LISTS.filter(({ week }) => week.startsWith(month));
  const waiting = lists.reduce((sum, { total }) => sum + total, 0) / lists.length;
  const days = Number(endOfPeriod(month, 'monthly').slice(8));
  return (waiting / (started / days)) * (month === LONG_WAITERS_STARTED ? 1.4 : 1);
}
