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

export interface ObjectiveGroup {
  readonly objective: string;
  readonly rows: readonly QuartilesRow[];
}

const NOT_HELD = 'Measures no file held has';

/**
 * By objective, measures not collected that year after the others of theirs; measures no file held has stand in a group
 * of their own at the end, so that a list never begins with rows that say nothing.
 */
export function byObjective(rows: readonly QuartilesRow[]): ObjectiveGroup[] {
  const groups = new Map<string, QuartilesRow[]>();
  for (const row of [...rows].sort((a, b) => emptiness(a) - emptiness(b))) {
    const heading = emptiness(row) === 2 ? NOT_HELD : row.position.measure.objective;
    groups.set(heading, [...(groups.get(heading) ?? []), row]);
  }
  const order = [...rows.map(({ position }) => position.measure.objective), NOT_HELD];
  return [...groups]
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([objective, members]) => ({ objective, rows: members }));
}

/** The rows in the order of the list. */
export function inListOrder(rows: readonly QuartilesRow[]): QuartilesRow[] {
  return byObjective(rows).flatMap((group) => group.rows);
}

/** 0 for a measure of a file held, 1 for one not collected that year, 2 for one that no file held has. */
function emptiness({ position }: QuartilesRow): 0 | 1 | 2 {
  if (position.table !== null) return 0;
  return position.missing === 'not-collected' ? 1 : 2;
}
