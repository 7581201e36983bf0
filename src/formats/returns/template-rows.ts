/**
 * The rows of a return template: one a measure and period, weekly measures one a week, blank or with what is held. It decides
 * what is asked for; how it is laid out is for the writers of CSV and workbooks.
 */

import type { OnsCode } from '../../domain/figures/area.ts';
import type { LocalCode, LocalMeasure } from '../../domain/measures/local/local-measure.ts';
import { TUESDAY } from '../../domain/measures/local/units.ts';
import { addDays, lastDayOfMonth, weekdayOf } from '../../domain/periods/iso-date.ts';
import {
  endOfPeriod,
  type PeriodCode,
  parsePeriod,
  periodsBetween,
  shiftPeriod,
  yearBefore,
  yearOfPeriod,
} from '../../domain/periods/period.ts';
import { saidBriefly, unitInWords } from '../../domain/series/said-words.ts';
import type { LocalSeries, Said } from '../../domain/series/series.ts';

export interface TemplateRow {
  readonly measure: LocalCode;
  readonly title: string;
  readonly unit: string;
  readonly period: PeriodCode;
  /** Null: to be filled in. */
  readonly said: Said | null;
  /** What is held of the period before and of the year before, to fill in by; blank where nothing is. */
  readonly previous: string;
  readonly yearBefore: string;
  /** Whether numerator and denominator are asked for. */
  readonly isRatio: boolean;
  readonly area?: OnsCode;
}

export interface TemplateGiven {
  /** In this order; retired ones are left out. */
  readonly measures: readonly LocalMeasure[];
  /** Months, both included: `2024-10`, `2024-12`. */
  readonly from: PeriodCode;
  readonly to: PeriodCode;
  /** Of the council the template is for. */
  readonly seriesOf: (code: LocalCode) => LocalSeries | null;
  /** blank: to be filled in anew. held: with what is held, to be corrected. Illustrative figures are never filled in. */
  readonly values: 'blank' | 'held';
}

/** Quarters and years are asked for with the month they end in. */
export function templateRows({
  measures,
  from,
  to,
  seriesOf,
  values,
}: TemplateGiven): readonly TemplateRow[] {
  return measures
    .filter(({ retired }) => retired === undefined)
    .flatMap((measure) => {
      const said = saidByPeriod(seriesOf(measure.code));
      const brief = (period: PeriodCode): string => {
        const held = said.get(period);
        return held ? (saidBriefly(held, measure) ?? '') : '';
      };
      return periodsEndingIn(measure, from, to).map((period): TemplateRow => {
        const held = said.get(period) ?? null;
        return {
          measure: measure.code,
          title: measure.title,
          unit: unitInWords(measure.unit),
          period,
          said: values === 'held' && held?.status !== 'illustrative' ? held : null,
          previous: brief(shiftPeriod(period, measure.frequency, -1)),
          yearBefore: brief(yearBefore(period, measure.frequency)),
          isRatio: measure.numerator !== undefined && measure.denominator !== undefined,
        };
      });
    });
}

function saidByPeriod(series: LocalSeries | null): ReadonlyMap<PeriodCode, Said> {
  return new Map((series?.points ?? []).map((point) => [point.period, point]));
}

/** periodsEndingIn(weekly on Tuesdays, '2024-12', '2024-12') is 3, 10, 17, 24 and 31 December 2024. */
export function periodsEndingIn(
  { frequency, weekday = TUESDAY }: Pick<LocalMeasure, 'frequency' | 'weekday'>,
  from: PeriodCode,
  to: PeriodCode,
): PeriodCode[] {
  if (parsePeriod(from, 'monthly') === null || parsePeriod(to, 'monthly') === null || from > to) return [];
  const [first, last] = [`${from}-01`, lastDayOfMonth(to)];
  const within = (period: PeriodCode): boolean => {
    const end = endOfPeriod(period, frequency);
    return end >= first && end <= last;
  };
  switch (frequency) {
    case 'weekly':
      return periodsBetween(addDays(first, (weekday - weekdayOf(first) + 7) % 7), last, frequency);
    case 'monthly':
      return periodsBetween(from, to, frequency);
    case 'quarterly':
      return periodsBetween(
        `${yearOfPeriod(from, 'monthly').slice(0, 4)}-Q1`,
        `${to.slice(0, 4)}-Q4`,
        frequency,
      ).filter(within);
    case 'yearly':
      return periodsBetween(yearOfPeriod(from, 'monthly'), yearOfPeriod(to, 'monthly'), frequency).filter(
        within,
      );
  }
}
