/**
 * How long the people on the list had waited, period by period, as columns stacked from the shortest wait up. A period in
 * which any band is missing has no column: a stack without one part would be a wrong total.
 */
import type { HouseStyle } from '../../domain/figures/house-style.ts';
import type { Frequency, PeriodCode } from '../../domain/periods/period.ts';
import { periodInWords, shortPeriod } from '../../domain/periods/period-words.ts';
import { saidInWords } from '../../domain/series/said-words.ts';
import { numberOf, type SeriesPoint } from '../../domain/series/series.ts';
import { illustrativeBadge } from './illustrative-words.ts';
import { type PartSeries, periodsOfParts, pointAt } from './part-series.ts';
import type { Reach } from './plot-frame.ts';
import { placeOfPeriod } from './time-place.ts';
import { type ValueAxis, valueAxis } from './value-axis.ts';

export interface BandPart {
  readonly name: string;
  readonly count: number;
  /** "6 people". */
  readonly said: string;
  /** Where its part of the column begins and ends. */
  readonly from: number;
  readonly to: number;
}

export interface BandColumn {
  readonly period: PeriodCode;
  readonly at: number;
  readonly when: string;
  /** In the order given, the shortest wait first. */
  readonly parts: readonly BandPart[];
  readonly total: number;
  readonly illustrative: boolean;
}

export interface BandsOverTimeModel {
  readonly frequency: Frequency;
  readonly houseStyle: HouseStyle;
  readonly reach: Reach;
  readonly columns: readonly BandColumn[];
  /** Periods with some but not all bands: "3 December 2024". */
  readonly incomplete: readonly string[];
  readonly axis: ValueAxis;
  readonly badge: string | null;
  readonly lastWhen: string;
}

export interface BandsRequest {
  /** The shortest wait first. */
  readonly bands: readonly PartSeries[];
  readonly houseStyle: HouseStyle;
  readonly last?: number;
}

/** Null when no period has every band. */
export function bandsOverTimeModel({ bands, houseStyle, last }: BandsRequest): BandsOverTimeModel | null {
  const frequency = bands[0]?.series.frequency;
  if (frequency === undefined) return null;
  const periods = periodsOfParts(bands, last);
  const columns = periods.flatMap((period) => columnOf(bands, period, frequency, houseStyle) ?? []);
  const [first, end] = [columns[0], columns.at(-1)];
  if (!first || !end) return null;
  const complete = new Set(columns.map(({ period }) => period));
  return {
    frequency,
    houseStyle,
    reach: { from: first.at, to: end.at },
    columns,
    incomplete: periods
      .filter((period) => !complete.has(period))
      .map((period) => periodInWords(period, frequency, houseStyle)),
    axis: valueAxis(
      columns.map(({ total }) => total),
      { ceiling: null, fromZero: true },
    ),
    badge: illustrativeBadge(columns, frequency, houseStyle),
    lastWhen: shortPeriod(end.period, frequency, houseStyle),
  };
}

function columnOf(
  bands: readonly PartSeries[],
  period: PeriodCode,
  frequency: Frequency,
  style: HouseStyle,
): BandColumn | null {
  const parts: BandPart[] = [];
  const points: SeriesPoint[] = [];
  let from = 0;
  for (const { name, measure, series } of bands) {
    const point = pointAt(series, period);
    const count = point && numberOf(point);
    if (!point || count === null) return null;
    points.push(point);
    parts.push({ name, count, said: saidInWords(point, measure), from, to: from + count });
    from += count;
  }
  return {
    period,
    at: placeOfPeriod(period, frequency),
    when: periodInWords(period, frequency, style),
    parts,
    total: from,
    illustrative: points.some(({ status }) => status === 'illustrative'),
  };
}
