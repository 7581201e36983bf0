/**
 * Where the council stood in a later year than the one shown, so that a page of an earlier year never reads as the latest
 * news. It finds the concept through the frameworks as the history does, and says nothing in words.
 */
import { compareYears } from '../figures/financial-year.ts';
import { measureForYear } from '../measures/catalogue/catalogue.ts';
import type { Measure } from '../measures/measure.ts';
import type { Holdings } from '../releases/holdings.ts';
import { definitionBreakBetween } from './movement.ts';
import { type Position, positionOf, type Standpoint } from './position.ts';

export interface LaterPosition {
  /** Its quartile is never null. */
  readonly position: Position;
  /** The definition changed in between: the two may stand side by side and are not compared. */
  readonly newBasis: boolean;
}

/**
 * The newest later year held with a quartile; null where there is none. A year that only repeats an earlier survey is no
 * later news. Example: 1A (quality of life) of 2023/24 gives that of 2024/25 once its file is held.
 */
export function laterPosition(
  holdings: Holdings,
  now: Position,
  from: Standpoint,
  polarised: (measure: Measure) => Measure = (measure) => measure,
): LaterPosition | null {
  for (const year of [...holdings.years].reverse()) {
    if (compareYears(year, now.year) <= 0) return null;
    const measure = measureForYear(now.measure, year);
    if (!measure || measure.carriedForward.some((repeat) => repeat.year === year)) continue;
    const position = positionOf(holdings, polarised(measure), year, from, now.breakdown);
    if (position.quartile === null) continue;
    return { position, newBasis: definitionBreakBetween(now.measure, now.year, year) !== null };
  }
  return null;
}
