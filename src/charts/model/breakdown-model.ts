/**
 * One measure of one year by age, sex and whatever else was published: the council beside England and its region.
 * Groups are compared by place only; nothing here says that a difference is significant.
 */
import { type Breakdown, compareBreakdowns, TOTAL } from '../../domain/figures/breakdown.ts';
import type { FinancialYear } from '../../domain/figures/financial-year.ts';
import type { Measure } from '../../domain/measures/measure.ts';
import { type Position, positionOf, type Standpoint } from '../../domain/quartiles/position.ts';
import type { Holdings } from '../../domain/releases/holdings.ts';
import { type ValueAxis, valueAxis } from './value-axis.ts';

export interface BreakdownModel {
  /** The total first, then ages, then sex, then others. */
  readonly rows: readonly Position[];
  readonly axis: ValueAxis;
  readonly margins: boolean;
}

/** The breakdowns held for a measure and year; empty when only totals are held. */
export function breakdownsHeld(
  { tables }: Holdings,
  year: FinancialYear,
  code: string,
): readonly Breakdown[] {
  const found = [...tables.values()].filter(
    (table) => table.release.year === year && table.code === code && table.breakdown !== TOTAL,
  );
  return found.map(({ breakdown }) => breakdown).sort(compareBreakdowns);
}

/** Null when only totals are held. A group without a figure of anyone is kept, with its reason. */
export function breakdownModel(
  holdings: Holdings,
  measure: Measure,
  year: FinancialYear,
  from: Standpoint,
): BreakdownModel | null {
  const groups = breakdownsHeld(holdings, year, measure.code);
  if (groups.length === 0) return null;
  const rows = [TOTAL, ...groups].map((group) => positionOf(holdings, measure, year, from, group));
  return {
    rows,
    axis: valueAxis(rows.flatMap(drawnValues), {
      ceiling: measure.unit.kind === 'percent' ? 100 : null,
      fromZero: false,
    }),
    margins: rows.some(({ margin, value }) => margin !== null && value !== null),
  };
}

function drawnValues({ value, margin, england, region }: Position): number[] {
  const ends = value !== null && margin !== null ? [Math.max(0, value - margin), value + margin] : [];
  return [value, england, region, ...ends].filter((v) => v !== null);
}
