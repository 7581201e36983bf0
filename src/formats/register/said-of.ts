/** Figures worked out from a register as a return says them: what is not recorded widens a figure, and never lowers it. */
import { counted, roundTo } from '../../domain/figures/house-style.ts';
import type { LocalCode } from '../../domain/measures/local/local-measure.ts';
import type { PeriodCode } from '../../domain/periods/period.ts';
import type { ReturnRow } from '../../domain/series/return-row.ts';
import type { Said } from '../../domain/series/series.ts';

export function rowOf(measure: LocalCode, period: PeriodCode, said: Said): ReturnRow {
  return { line: 0, area: null, measure, period, said };
}

export function exactly(value: number): Said {
  return { value };
}

/** A part of a count: whoever's part is not recorded may be in it. partOf(8, 2, 'source') is the range 8 to 10, with a note. */
export function partOf(known: number, unknown: number, what: string): Said {
  if (unknown === 0) return { value: known };
  const note = `${what} not recorded for ${counted(unknown, 'person', 'people')}`;
  return { value: null, qualifier: 'range', low: known, high: known + unknown, note };
}

/** Hours of some; with others unrecorded the sum is only a floor, and with none recorded there is no figure. */
export function hoursOf(hours: number, people: number, unknown: number): Said {
  const value = roundTo(hours, 6);
  if (unknown === 0) return { value };
  const note = `hours not recorded for ${unknown} of ${counted(people, 'person', 'people')}`;
  if (unknown === people) return { value: null, missing: 'unavailable', note };
  return { value, qualifier: 'over', note };
}

/** numerator ÷ denominator; `none` says why there is nothing to divide by. */
export function meanOf(numerator: number, denominator: number, none: string): Said {
  if (denominator === 0) return { value: null, missing: 'not-applicable', note: none };
  return { value: numerator / denominator };
}

export function percentOf(numerator: number, denominator: number, none: string): Said {
  if (denominator === 0) return { value: null, missing: 'not-applicable', note: none };
  return { value: (numerator * 100) / denominator, numerator, denominator };
}

/** The rows of a month that may still change say so. */
export function provisionalIn(rows: readonly ReturnRow[], period: PeriodCode | null): ReturnRow[] {
  return rows.map((row) =>
    row.period === period && row.said.missing === undefined
      ? { ...row, said: { ...row.said, status: 'provisional' } }
      : row,
  );
}
