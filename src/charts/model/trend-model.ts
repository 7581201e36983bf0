/**
 * A council's figures through the years as something to draw: points, the stretches where a line may join them, the
 * breaks between, the end labels and the axis. Figures either side of a break in definition are never joined.
 */
import { type FinancialYear, startOfYear } from '../../domain/figures/financial-year.ts';
import type { Measure, SeriesBreak } from '../../domain/measures/measure.ts';
import { FEWEST_FOR_QUARTILES } from '../../domain/quartiles/distribution.ts';
import type { YearInHistory } from '../../domain/quartiles/history.ts';
import { type ValueAxis, valueAxis } from './value-axis.ts';

export type TrendLine = 'council' | 'england' | 'region' | 'threshold';

/** One year on the chart; a value that is not there is null and leaves a gap. */
export interface TrendPoint extends Readonly<Record<TrendLine, number | null>> {
  readonly year: FinancialYear;
  /** The calendar year it begins in: where it stands on the axis. */
  readonly at: number;
  /** Half-width of the council's 95% interval; surveys only. */
  readonly margin: number | null;
  /** An earlier year's figure published again. */
  readonly carried: boolean;
}

export interface TrendSeries {
  readonly line: TrendLine;
  readonly name: string;
  /** First and last `at` of each stretch a line may be drawn through; a lone point is a stretch of one. */
  readonly stretches: readonly { readonly from: number; readonly to: number }[];
  readonly end: { readonly at: number; readonly value: number };
}

export interface TrendBreak extends SeriesBreak {
  /** Half a year before the first year on the new basis. */
  readonly at: number;
}

export interface TrendModel {
  readonly points: readonly TrendPoint[];
  /** Only those with a figure, the council first. */
  readonly series: readonly TrendSeries[];
  readonly breaks: readonly TrendBreak[];
  readonly axis: ValueAxis;
  readonly margins: boolean;
}

export interface TrendNames {
  readonly council: string;
  readonly region: string | null;
}

/** Null when no year has a figure of anyone. */
export function trendModel(
  history: readonly YearInHistory[],
  measure: Measure,
  names: TrendNames,
): TrendModel | null {
  const shown = withoutEmptyEnds(history);
  const points = shown.map(pointOf);
  const series = LINES.flatMap((line) => seriesOf(line, nameOf(line, names), points, shown));
  if (series.length === 0) return null;
  return {
    points,
    series,
    breaks: shown.slice(1).flatMap(({ begins }) => (begins ? [breakOf(begins)] : [])),
    axis: valueAxis(points.flatMap(drawnValues), {
      ceiling: measure.unit.kind === 'percent' ? 100 : null,
      fromZero: false,
    }),
    margins: points.some(({ margin }) => margin !== null),
  };
}

const LINES: readonly TrendLine[] = ['council', 'england', 'region', 'threshold'];

function nameOf(line: TrendLine, names: TrendNames): string | null {
  const all = {
    council: names.council,
    england: 'England',
    region: names.region,
    threshold: 'Best quartile',
  };
  return all[line];
}

function pointOf({ year, position, carriedFrom }: YearInHistory): TrendPoint {
  const spread = position?.spread ?? null;
  const graded =
    spread !== null && spread.n >= FEWEST_FOR_QUARTILES && position?.measure.polarity !== 'neutral';
  return {
    year,
    at: startOfYear(year),
    council: position?.value ?? null,
    england: position?.england ?? null,
    region: position?.region ?? null,
    threshold: graded ? spread.cutUpper : null,
    margin: position?.value === null ? null : (position?.margin ?? null),
    carried: carriedFrom !== null,
  };
}

function withoutEmptyEnds(history: readonly YearInHistory[]): readonly YearInHistory[] {
  const filled = history.map((then) => drawnValues(pointOf(then)).length > 0);
  const first = filled.indexOf(true);
  return first === -1 ? [] : history.slice(first, filled.lastIndexOf(true) + 1);
}

function drawnValues({ council, england, region, threshold, margin }: TrendPoint): number[] {
  const ends = council !== null && margin !== null ? [Math.max(0, council - margin), council + margin] : [];
  return [council, england, region, threshold, ...ends].filter((value) => value !== null);
}

function seriesOf(
  line: TrendLine,
  name: string | null,
  points: readonly TrendPoint[],
  shown: readonly YearInHistory[],
): TrendSeries[] {
  if (name === null) return [];
  const stretches: { from: number; to: number }[] = [];
  let end: TrendSeries['end'] | null = null;
  points.forEach((point, i) => {
    const value = point[line];
    if (value === null) return;
    const last = stretches.at(-1);
    const follows = last !== undefined && last.to === point.at - 1;
    if (follows && joinsOn(shown[i])) last.to = point.at;
    else stretches.push({ from: point.at, to: point.at });
    end = { at: point.at, value };
  });
  return end === null ? [] : [{ line, name, stretches, end }];
}

/** The rule of `isJoined` (history.ts) for any line: no break in definition, and a figure of its own. */
function joinsOn(year: YearInHistory | undefined): boolean {
  return year !== undefined && year.begins?.kind !== 'definition' && year.carriedFrom === null;
}

function breakOf(begins: SeriesBreak): TrendBreak {
  return { ...begins, at: startOfYear(begins.from) - 0.5 };
}
