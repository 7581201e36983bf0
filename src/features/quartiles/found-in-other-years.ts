/**
 * Measures a reader looks for by name that this year's framework does not have, ended or not yet begun: where the council
 * stood when they were last held. Measures that go on under another code are in the list already.
 */
import type { FinancialYear } from '../../domain/figures/financial-year.ts';
import { MEASURES, measureForYear, measuresOfYear } from '../../domain/measures/catalogue/catalogue.ts';
import { type Position, positionOf } from '../../domain/quartiles/position.ts';
import type { Holdings } from '../../domain/releases/holdings.ts';
import type { ReaderView } from '../../domain/standpoint/reader-view.ts';
import { hasWords } from './quartiles-filter.ts';

/** One a concept, of the last year a file held has it; none without words. */
export function foundInOtherYears(
  holdings: Holdings,
  view: ReaderView,
  year: FinancialYear,
  words: string,
): Position[] {
  if (words === '') return [];
  const here = new Set(measuresOfYear(year).map(({ concept }) => concept));
  const sought = MEASURES.filter((measure) => !here.has(measure.concept) && hasWords(measure, words));
  const found = new Map<string, Position>();
  for (const held of [...holdings.years].reverse()) {
    for (const measure of sought) {
      if (found.has(measure.concept)) continue;
      const then = measureForYear(measure, held);
      if (!then) continue;
      const position = positionOf(holdings, view.polarised(then), held, view);
      if (position.table) found.set(measure.concept, position);
    }
  }
  return [...found.values()];
}
