/**
 * A council's positions on one concept through the years, old and new framework joined where the definition held,
 * with the breaks between them. A year without a figure stays in the list, with its reason.
 */
import type { Breakdown } from '../figures/breakdown.ts';
import type { FinancialYear } from '../figures/financial-year.ts';
import { isCollectedIn, measureForYear } from '../measures/catalogue/catalogue.ts';
import type { Measure, SeriesBreak } from '../measures/measure.ts';
import type { Holdings } from '../releases/holdings.ts';
import { type Position, positionOf, type Standpoint } from './position.ts';

export interface YearInHistory {
  readonly year: FinancialYear;
  /** Null when the concept was not in that year's framework. */
  readonly position: Position | null;
  /** The break that begins with this year, if any. */
  readonly begins: SeriesBreak | null;
  readonly collected: boolean;
  /** The year whose figure this one repeats, if it does. */
  readonly carriedFrom: FinancialYear | null;
}

export function historyOf(
  holdings: Holdings,
  measure: Measure,
  years: readonly FinancialYear[],
  from: Standpoint,
  breakdown?: Breakdown,
  polarised: (measure: Measure) => Measure = (m) => m,
): YearInHistory[] {
  return years.map((year) => {
    const then = measureForYear(measure, year);
    return {
      year,
      position: then ? positionOf(holdings, polarised(then), year, from, breakdown) : null,
      begins: then?.breaks.find((b) => b.from === year) ?? null,
      collected: then !== null && isCollectedIn(then, year),
      carriedFrom: then?.carriedForward.find((c) => c.year === year)?.of ?? null,
    };
  });
}

/** Whether a line may be drawn from one year to the next: consecutive years, both collected anew, no break between. */
export function isJoined(earlier: YearInHistory, later: YearInHistory): boolean {
  const hasFigure = (y: YearInHistory): boolean => y.position?.value !== null && y.position !== null;
  return (
    hasFigure(earlier) &&
    hasFigure(later) &&
    later.begins?.kind !== 'definition' &&
    later.carriedFrom === null
  );
}
