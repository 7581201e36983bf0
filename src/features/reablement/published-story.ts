/** The published measure of reablement through its editions: the last year held of the council, and its history. */
import { type FinancialYear, yearsBetween } from '../../domain/figures/financial-year.ts';
import { measureForYear, measureOf } from '../../domain/measures/catalogue/catalogue.ts';
import { historyOf, type YearInHistory } from '../../domain/quartiles/history.ts';
import { type Movement, movementOf } from '../../domain/quartiles/movement.ts';
import { type Position, positionOf } from '../../domain/quartiles/position.ts';
import { heldTable } from '../../domain/releases/holdings.ts';
import type { Held, ReaderView } from '../../domain/standpoint/reader-view.ts';

export interface PublishedStory {
  readonly position: Position;
  readonly history: readonly YearInHistory[];
  readonly movement: Movement;
}

/** Null where no file held has it in any year. */
export function publishedStory({ holdings }: Held, view: ReaderView): PublishedStory | null {
  const newest = measureOf({ framework: 'ascof-2024', code: '2D1' });
  if (!newest) return null;
  const years = holdings.years.filter((year) => {
    const then = measureForYear(newest, year);
    return then !== null && heldTable(holdings, year, then.code) !== null;
  });
  const year: FinancialYear | undefined = years.at(-1);
  const measure = year && measureForYear(newest, year);
  if (!year || !measure) return null;
  const position = positionOf(holdings, view.polarised(measure), year, view);
  return {
    position,
    movement: movementOf(holdings, position, view, view.polarised),
    history: historyOf(
      holdings,
      measure,
      yearsBetween(years[0] ?? year, year),
      view,
      undefined,
      view.polarised,
    ),
  };
}
