/**
 * Growth since a chosen base year, by provider: the two points it lies between, the split, and whether the percentages are
 * those a report gives. A share of growth is the domain's to allow (growth-since-base.ts).
 */
import { roundTo } from '../../domain/figures/house-style.ts';
import { type PeriodCode, shiftPeriod } from '../../domain/periods/period.ts';
import { periodInWords } from '../../domain/periods/period-words.ts';
import {
  type GrowthSinceBase,
  growthSinceBase,
  type SplitTotal,
} from '../../domain/reablement/growth-since-base.ts';
import type { GrowthNames } from '../../domain/reablement/growth-words.ts';
import { integersThatFit } from '../../domain/reablement/integers-that-fit.ts';
import { integersSentence } from '../../domain/reablement/integers-words.ts';
import { numberOf, type SeriesPoint } from '../../domain/series/series.ts';
import { latestPoint } from '../../domain/series/series-sentence.ts';
import type { TwelveMonths } from './twelve-months.ts';

export const ALTERNATIVE = 'Alternative provision';

export interface ReablementGrowth {
  readonly growth: GrowthSinceBase;
  readonly names: GrowthNames;
  readonly base: SeriesPoint;
  readonly latest: SeriesPoint;
  /** The base year, "2022". */
  readonly year: string;
  /** Every point the growth is made of. */
  readonly points: readonly SeriesPoint[];
  /** True when the report behind the latest figure gives these very percentages, so that they are not invented. */
  readonly reported: boolean;
  /** The whole numbers that fit, where a report gives percentages and the numbers behind them are invented. */
  readonly integers: string | null;
}

/** The calendar years growth can be counted from: those that share no month with the latest twelve. Newest first. */
export function baseYears({ total: { series } }: TwelveMonths): string[] {
  const latest = latestPoint(series);
  if (!latest) return [];
  const before = shiftPeriod(latest.period, 'monthly', -12);
  return series.points
    .filter((point) => point.period.endsWith('-12') && point.period <= before && numberOf(point) !== null)
    .map(({ period }) => period.slice(0, 4))
    .reverse();
}

/** Null without a base year, or where one of the two totals is only said to be over, under or between. */
export function growthSince(held: TwelveMonths, asked: string | undefined): ReablementGrowth | null {
  const years = baseYears(held);
  const year = years.find((one) => one === asked) ?? years[0];
  const latest = latestPoint(held.total.series);
  const base = year && pointOf(held.total, `${year}-12`);
  if (!latest || !base || year === undefined || !isCountable(latest) || !isCountable(base)) return null;
  const growth = growthSinceBase(splitAt(held, base), splitAt(held, latest));
  const parts = held.parts.flatMap((part) =>
    [base, latest].flatMap(({ period }) => pointOf(part, period) ?? []),
  );
  const points = [latest, base, ...parts];
  const reported = isReported(latest, growth);
  const invented = points.some(({ status }) => status === 'illustrative');
  return {
    growth,
    names: namesOf(held, latest, year),
    base,
    latest,
    year,
    points,
    reported,
    integers: reported && invented ? integersOf(latest, growth) : null,
  };
}

function isCountable({ value, qualifier }: SeriesPoint): boolean {
  return value !== null && (qualifier === undefined || qualifier === 'about');
}

function pointOf({ series }: TwelveMonths['total'], period: PeriodCode): SeriesPoint | null {
  const point = series.points.find((one) => one.period === period);
  return point && numberOf(point) !== null ? point : null;
}

function splitAt({ parts }: TwelveMonths, { period, value }: SeriesPoint): SplitTotal {
  return {
    total: value ?? 0,
    parts: parts.map((part) => {
      const point = pointOf(part, period);
      return { name: part.name, value: point && numberOf(point) };
    }),
  };
}

function namesOf(
  { total: { measure, series } }: TwelveMonths,
  latest: SeriesPoint,
  year: string,
): GrowthNames {
  const { unit } = measure;
  return {
    when: `in the 12 months to ${periodInWords(latest.period, series.frequency)}`,
    baseWhen: `in ${year}`,
    one: unit.kind === 'number' ? unit.one : 'person',
    many: unit.kind === 'number' ? unit.many : 'people',
    tell: { name: ALTERNATIVE, words: 'alternative provision' },
  };
}

interface Percents {
  readonly growth: number;
  readonly share: number;
}

function percentsOf(growth: GrowthSinceBase): Percents | null {
  if (growth.kind !== 'shares' || growth.percent === null) return null;
  const part = growth.parts.find(({ name }) => name === ALTERNATIVE);
  return part ? { growth: roundTo(growth.percent, 0), share: roundTo(part.share * 100, 0) } : null;
}

/** A report's percentages stand in the note of its figure, as it wrote them. */
function isReported({ status, note = '' }: SeriesPoint, growth: GrowthSinceBase): boolean {
  const percents = percentsOf(growth);
  if (status === 'illustrative' || !percents) return false;
  return note.includes(`${percents.growth}%`) && note.includes(`${percents.share}%`);
}

function integersOf({ value }: SeriesPoint, growth: GrowthSinceBase): string | null {
  const percents = percentsOf(growth);
  if (value === null || !percents) return null;
  const { growth: growthPercent, share: sharePercent } = percents;
  return integersSentence(
    integersThatFit({ total: value, growthPercent, sharePercent }),
    'alternative provision',
  );
}
