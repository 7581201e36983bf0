/** The invented series of reablement that follow from its starts: completions, spend, length, hours, the rate. */
import { roundTo } from '../../../src/domain/figures/house-style.ts';
import type { PeriodCode } from '../../../src/domain/periods/period.ts';
import { ALTERNATIVE_EXPANDED } from './events.ts';
import { type ExamplePoint, illustrative, illustrativeShare } from './example-point.ts';
import { WEEKS } from './home-care-list.ts';
import { noise, settling } from './pattern.ts';
import { lastTwelve, MONTH_STARTS } from './reablement-starts.ts';

/** Of those who start, how many complete a month later. */
const COMPLETE = 0.86;
/** Pounds a start: the in-house service, and the dearer alternative. */
const COST = { inHouse: 1750, alternative: 2300 };
/** Of everyone who starts, those aged 65 and over; intermediate care has some more a month. */
const AGED_65_AND_OVER = 0.92;
const INTERMEDIATE_CARE = 13;

const BASE_NOTE =
  '384 or 385 would fit the report’s 43% more than in 2022; 384 is used here, 330 in-house and 54 alternative.';

/** @param olderPeople how many people aged 65 and over there were, for a month. */
export function reablementSeries(olderPeople: (month: PeriodCode) => number): ExamplePoint[] {
  return [
    ...MONTH_STARTS.flatMap(({ month, inHouse, alternative }, n) => [
      ...byProvider('reablement-starts', month, inHouse, alternative),
      ...twelveMonths(month, n),
      ...byProvider(
        'reablement-spend',
        month,
        cost('inHouse', inHouse, n),
        cost('alternative', alternative, n),
      ),
      ...rate(month, n, olderPeople(month)),
    ]),
    ...MONTH_STARTS.slice(1).flatMap(({ month }, n) => completed(month, n)),
    ...WEEKS.map((week, n) => illustrative('reablement-waiting', week, waiting(week, n))),
  ];
}

function byProvider(code: string, month: PeriodCode, inHouse: number, alternative: number): ExamplePoint[] {
  return [
    illustrative(code, month, inHouse + alternative),
    illustrative(`${code}-in-house`, month, inHouse),
    illustrative(`${code}-alternative`, month, alternative),
  ];
}

function twelveMonths(month: PeriodCode, n: number): ExamplePoint[] {
  const year = lastTwelve(n);
  if (year === null) return [];
  const points = byProvider('reablement-people-12-months', month, year.inHouse, year.alternative);
  if (month !== '2022-12') return points;
  return points.map(({ measure, point }) => ({ measure, point: { ...point, note: BASE_NOTE } }));
}

/** To the nearest £100. */
function cost(provider: keyof typeof COST, starts: number, n: number): number {
  return Math.round((starts * COST[provider] * (1 + 0.03 * noise(n, 13))) / 100) * 100;
}

function rate(month: PeriodCode, n: number, people: number): ExamplePoint[] {
  const starts = MONTH_STARTS[n]?.total ?? 0;
  const older = Math.round(starts * AGED_65_AND_OVER + INTERMEDIATE_CARE + 1.2 * noise(n, 15));
  return [illustrativeShare('reablement-rate-65-over', month, older, people, 10_000)];
}

/** What is known of those whose reablement ended in a month: they began the month before. */
function completed(month: PeriodCode, n: number): ExamplePoint[] {
  const before = MONTH_STARTS[n];
  const inHouse = Math.round((before?.inHouse ?? 0) * COMPLETE);
  const alternative = Math.round((before?.alternative ?? 0) * COMPLETE);
  const all = inHouse + alternative;
  const overSixWeeks = Math.max(0, Math.round(all * 0.14 + 1.3 * noise(n, 17)));
  return [
    ...byProvider('reablement-completions', month, inHouse, alternative),
    illustrativeShare('reablement-over-six-weeks', month, overSixWeeks, all),
    illustrative('reablement-average-days', month, roundTo(30.5 + 1.3 * noise(n, 19), 1)),
    illustrative('reablement-hours-before', month, roundTo(11.2 + 0.5 * noise(n, 21), 1)),
    illustrative('reablement-hours-after', month, roundTo(5.6 + 0.4 * noise(n, 23), 1)),
  ];
}

function waiting(week: PeriodCode, n: number): number {
  const level = settling(11, 6, ALTERNATIVE_EXPANDED, week);
  return Math.max(0, Math.round(level + 1.9 * noise(n, 25)));
}
