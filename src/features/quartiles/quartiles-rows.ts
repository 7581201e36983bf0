/** The rows of the quartiles page: every measure of the year with its position, movement and history. */
import type { FinancialYear } from '../../domain/figures/financial-year.ts';
import { yearsBetween } from '../../domain/figures/financial-year.ts';
import { measuresOfYear } from '../../domain/measures/catalogue/catalogue.ts';
import type { Standing } from '../../domain/quartiles/headline.ts';
import { historyOf, type YearInHistory } from '../../domain/quartiles/history.ts';
import { movementOf } from '../../domain/quartiles/movement.ts';
import { positionOf } from '../../domain/quartiles/position.ts';
import type { Holdings } from '../../domain/releases/holdings.ts';
import type { ReaderView } from '../../domain/standpoint/reader-view.ts';

export interface QuartilesRow extends Standing {
  /** Worked out when first asked for: the first screen shows positions before it shows what they were. */
  readonly history: () => readonly YearInHistory[];
}

/** In the catalogue's order: by objective, then code. Histories run from the first year held to the last. */
export function quartilesRows(holdings: Holdings, view: ReaderView, year: FinancialYear): QuartilesRow[] {
  const years = yearsBetween(holdings.years[0] ?? year, holdings.years.at(-1) ?? year);
  return measuresOfYear(year)
    .map(view.polarised)
    .map((measure) => {
      const position = positionOf(holdings, measure, year, view);
      return {
        position,
        movement: movementOf(holdings, position, view, view.polarised),
        history: once(() => historyOf(holdings, measure, years, view, undefined, view.polarised)),
      };
    });
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
