/**
 * What the list and the waits say of each other: always why both are shown, and in one line where they disagree, now or in
 * the last month a control chart saw. The directions are those of the charts beside it, so that neither is contradicted.
 */
import type { HouseStyle } from '../../domain/figures/house-style.ts';
import { type PeriodCode, shiftPeriod } from '../../domain/periods/period.ts';
import { periodInWords } from '../../domain/periods/period-words.ts';
import { amountInWords, saidBriefly } from '../../domain/series/said-words.ts';
import { type LocalSeries, numberOf, type SeriesPoint } from '../../domain/series/series.ts';
import { chartOptions, seriesChart } from '../../domain/series/series-chart.ts';
import { type ControlChart, ENOUGH_POINTS } from '../../domain/spc/control-chart.ts';
import { type Direction, directionOf, moveApart } from '../../domain/waits/people-and-time.ts';
import { disagreementSentence, EACH_MISLEADS_ALONE } from '../../domain/waits/people-and-time-words.ts';
import type { HeldOfMeasure } from '../local/local-page.ts';

/** One or two sentences. */
export function peopleAndTimeLines(list: HeldOfMeasure, wait: HeldOfMeasure, style?: HouseStyle): string[] {
  const moves = { people: directionNow(list), time: directionNow(wait) };
  const apart = disagreementSentence(moves) ?? lastApartSentence(list, wait, style);
  return apart === null ? [EACH_MISLEADS_ALONE] : [EACH_MISLEADS_ALONE, apart];
}

/** Of the control chart where it has enough points, else of the last two figures. */
export function directionNow({ measure, series }: HeldOfMeasure): Direction {
  const chart = seriesChart(measure, series, chartOptions({}, series));
  const counted = chart?.points.filter((point) => point.counted) ?? [];
  if (chart && counted.length >= ENOUGH_POINTS) return directionOfChart(chart);
  const [before, now] = series.points.flatMap((point) => numberOf(point) ?? []).slice(-2);
  return before === undefined || now === undefined ? 'steady' : directionOf(before, now);
}

function directionOfChart({ variation }: ControlChart): Direction {
  if (variation === null || variation === 'common') return 'steady';
  return variation.endsWith('high') ? 'rising' : 'falling';
}

/**
 * "In November 2023 they moved apart: the list went from 33 to 25 people, while the average wait of those who started went
 * from 8.6 to 9.4 days (illustrative)." The last month whose wait went beyond a limit while the list went the other way by
 * more than it usually does from week to week.
 */
function lastApartSentence(list: HeldOfMeasure, wait: HeldOfMeasure, style?: HouseStyle): string | null {
  if (list.series.frequency !== 'weekly' || wait.series.frequency !== 'monthly') return null;
  const usual = usualStep(seriesChart(list.measure, list.series, chartOptions({}, list.series)));
  const chart = seriesChart(wait.measure, wait.series, chartOptions({}, wait.series));
  for (const { period, rule, direction } of [...(chart?.points ?? [])].reverse()) {
    if (rule !== 'outside') continue;
    const people = moveOfList(list.series, period);
    const time = moveOfMonth(wait.series, period);
    if (!people || !time || Math.abs(people.numbers[1] - people.numbers[0]) <= usual) continue;
    const moves = { people: directionOf(...people.numbers), time: directionOf(...time.numbers) };
    if (!moveApart(moves) || moves.time !== (direction === 'up' ? 'rising' : 'falling')) continue;
    const invented = [...people.points, ...time.points].some(({ status }) => status === 'illustrative');
    return `In ${periodInWords(period, 'monthly', style)} they moved apart: the list went ${between(people, list)}, while the average wait of those who started went ${between(time, wait)}${invented ? ' (illustrative)' : ''}. ${WHY_APART[moves.time]}`;
  }
  return null;
}

const WHY_APART: Readonly<Record<Direction, string>> = {
  rising:
    'When people who have waited long start, the list shortens and the average wait of that month rises.',
  falling: 'People still waiting are not in the average until they start.',
  steady: '',
};

/** The mean moving range of the last stretch: limits stand 2.66 of them from the mean. */
function usualStep(chart: ControlChart | null): number {
  const group = chart?.groups.at(-1);
  return !group || group.upper === null || group.mean === null ? 0 : (group.upper - group.mean) / 2.66;
}

/** "from 33 to 25 people". */
function between({ numbers: [before, now] }: Move, { measure }: HeldOfMeasure): string {
  return `from ${saidBriefly({ value: before }, measure) ?? ''} to ${amountInWords(now, measure)}`;
}

type Numbers = readonly [before: number, now: number];

interface Move {
  readonly points: readonly SeriesPoint[];
  readonly numbers: Numbers;
}

/** From the last list of the month before to the last of the month. */
function moveOfList(series: LocalSeries, month: PeriodCode): Move | null {
  const lastOf = (of: PeriodCode): SeriesPoint | undefined =>
    series.points.findLast((point) => point.period.startsWith(of) && numberOf(point) !== null);
  return moveBetween(lastOf(shiftPeriod(month, 'monthly', -1)), lastOf(month));
}

function moveOfMonth(series: LocalSeries, month: PeriodCode): Move | null {
  const of = (period: PeriodCode): SeriesPoint | undefined =>
    series.points.find((point) => point.period === period);
  return moveBetween(of(shiftPeriod(month, 'monthly', -1)), of(month));
}

function moveBetween(before: SeriesPoint | undefined, now: SeriesPoint | undefined): Move | null {
  if (!before || !now) return null;
  const [from, to] = [numberOf(before), numberOf(now)];
  return from === null || to === null ? null : { points: [before, now], numbers: [from, to] };
}
