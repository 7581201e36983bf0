/**
 * What the list and the waits say of each other: always why both are shown, and in one line where they disagree, now or in
 * the last month a control chart saw. The directions are those of the charts beside it, so that neither is contradicted.
 */
import type { HouseStyle } from '../../domain/figures/house-style.ts';
import { type PeriodCode, shiftPeriod } from '../../domain/periods/period.ts';
import { periodInWords } from '../../domain/periods/period-words.ts';
import { amountInWords } from '../../domain/series/said-words.ts';
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
 * "In November 2023 they moved apart: the list went from 35 to 22 people, while the average wait of those who started went
 * from 8 to 10.4 days (illustrative)." The last month whose wait was outside its limits with the list moving the other way.
 */
function lastApartSentence(list: HeldOfMeasure, wait: HeldOfMeasure, style?: HouseStyle): string | null {
  if (list.series.frequency !== 'weekly' || wait.series.frequency !== 'monthly') return null;
  const chart = seriesChart(wait.measure, wait.series, chartOptions({}, wait.series));
  const outside = (chart?.points ?? []).filter(({ rule }) => rule === 'outside').map(({ period }) => period);
  for (const month of outside.reverse()) {
    const people = moveOfList(list.series, month);
    const time = moveOfMonth(wait.series, month);
    if (!people || !time) continue;
    if (!moveApart({ people: directionOf(...people.numbers), time: directionOf(...time.numbers) })) continue;
    const invented = [...people.points, ...time.points].some(({ status }) => status === 'illustrative');
    const from = (numbers: Numbers, of: HeldOfMeasure): string =>
      `from ${amountInWords(numbers[0], of.measure).replace(/ .*$/, '')} to ${amountInWords(numbers[1], of.measure)}`;
    return `In ${periodInWords(month, 'monthly', style)} they moved apart: the list went ${from(people.numbers, list)}, while the average wait of those who started went ${from(time.numbers, wait)}${invented ? ' (illustrative)' : ''}. When people who have waited long start, the list shortens and the average wait of that month rises.`;
  }
  return null;
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
