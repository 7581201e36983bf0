/**
 * How a position moved since the measure was last comparable: the latest earlier year with a value and no break in
 * definition between. Figures on either side of a break are never subtracted.
 */
import {
  compareYears,
  type FinancialYear,
  financialYearStarting,
  startOfYear,
} from '../figures/financial-year.ts';
import { conceptChain, measureForYear } from '../measures/catalogue/catalogue.ts';
import type { Measure, SeriesBreak } from '../measures/measure.ts';
import type { Holdings } from '../releases/holdings.ts';
import { type Position, positionOf, type Standpoint } from './position.ts';

/** `unclear`: a survey change smaller than the two margins of error allow to call. */
export type Direction = 'better' | 'worse' | 'same' | 'unclear' | 'higher' | 'lower';

export type Movement =
  | {
      readonly kind: 'moved';
      readonly since: Position;
      readonly change: number;
      readonly direction: Direction;
    }
  | { readonly kind: 'new-basis'; readonly broken: SeriesBreak }
  | { readonly kind: 'carried-forward'; readonly of: FinancialYear }
  | { readonly kind: 'first' }
  | { readonly kind: 'no-value' };

/** The movement to `now`, read from what is held. `polarised` applies the user's own polarity to an earlier measure. */
export function movementOf(
  holdings: Holdings,
  now: Position,
  from: Standpoint,
  polarised: (measure: Measure) => Measure = (measure) => measure,
): Movement {
  if (now.value === null) return { kind: 'no-value' };
  const carried = now.measure.carriedForward.find(({ year }) => year === now.year);
  if (carried) return { kind: 'carried-forward', of: carried.of };
  const first = holdings.years[0] ?? now.year;
  for (let start = startOfYear(now.year) - 1; start >= startOfYear(first); start -= 1) {
    const year = financialYearStarting(start);
    const broken = definitionBreakBetween(now.measure, year, now.year);
    if (broken) return { kind: 'new-basis', broken };
    const since = earlierPosition(holdings, now, year, from, polarised);
    if (since && since.value !== null) return moved(now, now.value, since, since.value);
  }
  return { kind: 'first' };
}

/** The first break in definition after `earlier` and up to `later`. */
export function definitionBreakBetween(
  measure: Measure,
  earlier: FinancialYear,
  later: FinancialYear,
): SeriesBreak | null {
  const between = (b: SeriesBreak): boolean =>
    compareYears(b.from, earlier) > 0 && compareYears(b.from, later) <= 0;
  const breaks = conceptChain(measure).flatMap((m) => m.breaks);
  return breaks.find((b) => b.kind === 'definition' && between(b)) ?? null;
}

function earlierPosition(
  holdings: Holdings,
  now: Position,
  year: FinancialYear,
  from: Standpoint,
  polarised: (measure: Measure) => Measure,
): Position | null {
  const measure = measureForYear(now.measure, year);
  return measure ? positionOf(holdings, polarised(measure), year, from, now.breakdown) : null;
}

function moved(now: Position, value: number, since: Position, before: number): Movement {
  const change = Number((value - before).toPrecision(12));
  return { kind: 'moved', since, change, direction: directionOf(change, now, since) };
}

function directionOf(change: number, now: Position, since: Position): Direction {
  if (change === 0) return 'same';
  if (
    now.margin !== null &&
    since.margin !== null &&
    Math.abs(change) <= Math.hypot(now.margin, since.margin)
  ) {
    return 'unclear';
  }
  const { polarity } = now.measure;
  if (polarity === 'neutral') return change > 0 ? 'higher' : 'lower';
  return change > 0 === (polarity === 'higher') ? 'better' : 'worse';
}
