/**
 * Twelve months of a rolling total against the twelve before, month over month: the same axis of months, two lines. It
 * sums nothing: the rolling figures come in, each with what is known of it.
 */
import type { HouseStyle } from '../../domain/figures/house-style.ts';
import type { LocalMeasure } from '../../domain/measures/local/local-measure.ts';
import { type PeriodCode, periodsBetween, shiftPeriod } from '../../domain/periods/period.ts';
import { periodInWords, shortPeriod } from '../../domain/periods/period-words.ts';
import { amountInWords } from '../../domain/series/said-words.ts';
import { partlyIllustrativeBadge } from './illustrative-words.ts';
import { joinedRuns } from './stretches.ts';
import { type ValueAxis, valueAxis } from './value-axis.ts';

/** A rolling 12-month figure ending in a month; null where a month of it is missing. */
export interface RollingPoint {
  readonly period: PeriodCode;
  readonly value: number | null;
  readonly illustrative: boolean;
  /** As it was said, where it was reported so: "about 550 people". Else the number in words. */
  readonly said?: string;
}

export interface RollingMark {
  /** 0 for the first month of the axis to 11 for the last. */
  readonly at: number;
  readonly value: number;
  readonly said: string;
  /** "12 months to December 2024". */
  readonly when: string;
  readonly illustrative: boolean;
}

export interface RollingLine {
  readonly name: 'now' | 'before';
  /** "to Dec 2024": what its label says. */
  readonly label: string;
  readonly marks: readonly RollingMark[];
  readonly runs: readonly (readonly RollingMark[])[];
  readonly end: RollingMark | null;
}

export interface RollingYearsModel {
  /** "Jan", … in the order of the axis. */
  readonly months: readonly string[];
  readonly now: RollingLine;
  readonly before: RollingLine;
  readonly axis: ValueAxis;
  readonly badge: string | null;
}

export interface RollingRequest {
  readonly measure: LocalMeasure;
  /** In time order, monthly. */
  readonly points: readonly RollingPoint[];
  readonly houseStyle: HouseStyle;
}

const MONTHS = 12;

/** Null when the latest twelve months have no figure. */
export function rollingYearsModel({ measure, points, houseStyle }: RollingRequest): RollingYearsModel | null {
  const last = points.filter(({ value }) => value !== null).at(-1)?.period;
  if (last === undefined) return null;
  const line = (name: RollingLine['name'], end: PeriodCode): RollingLine => {
    const axis = periodsBetween(shiftPeriod(end, 'monthly', 1 - MONTHS), end, 'monthly');
    const marks = axis.flatMap((period, at) => markAt(points, period, at, measure, houseStyle));
    return {
      name,
      label: `to ${shortPeriod(end, 'monthly', houseStyle)}`,
      marks,
      runs: joinedRuns(marks),
      end: marks.at(-1) ?? null,
    };
  };
  const now = line('now', last);
  const before = line('before', shiftPeriod(last, 'monthly', -MONTHS));
  const drawn = [...now.marks, ...before.marks];
  return {
    months: periodsBetween(shiftPeriod(last, 'monthly', 1 - MONTHS), last, 'monthly').map((period) =>
      shortPeriod(period, 'monthly').slice(0, 3),
    ),
    now,
    before,
    axis: valueAxis(
      drawn.map(({ value }) => value),
      {
        ceiling: measure.unit.kind === 'percent' ? 100 : null,
        fromZero: false,
      },
    ),
    badge: partlyIllustrativeBadge(drawn.map(({ illustrative }) => illustrative)),
  };
}

function markAt(
  points: readonly RollingPoint[],
  period: PeriodCode,
  at: number,
  measure: LocalMeasure,
  style: HouseStyle,
): RollingMark[] {
  const point = points.find((candidate) => candidate.period === period);
  if (!point || point.value === null) return [];
  return [
    {
      at,
      value: point.value,
      said: point.said ?? amountInWords(point.value, measure),
      when: `12 months to ${periodInWords(period, 'monthly', style)}`,
      illustrative: point.illustrative,
    },
  ];
}
