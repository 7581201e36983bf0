/**
 * In what order the quartiles page lists its measures, and under which headings: by objective, or the bottom quartile
 * first. Measures no file held has stand in a group of their own at the end, so that a list never begins with rows that
 * say nothing.
 */
import { QUARTILE_WORD } from '../../domain/quartiles/quartile.ts';
import type { QuartilesRow } from './quartiles-rows.ts';

export type QuartilesOrder = 'objective' | 'bottom-first';

export interface RowGroup {
  readonly heading: string;
  readonly rows: readonly QuartilesRow[];
}

const NOT_HELD = 'Measures no file held has';
const NO_QUARTILE = 'No quartile';

export function readOrder({ order }: Readonly<Record<string, string>>): QuartilesOrder {
  return order === 'bottom-first' ? order : 'objective';
}

/** `rows` are in the catalogue’s order: by objective, then code. */
export function inGroups(rows: readonly QuartilesRow[], order: QuartilesOrder): RowGroup[] {
  const groups = new Map<string, QuartilesRow[]>(headings(rows, order).map((heading) => [heading, []]));
  for (const row of [...rows].sort(order === 'objective' ? byEmptiness : byStanding))
    groups.get(headingOf(row, order))?.push(row);
  return [...groups].flatMap(([heading, members]) =>
    members.length > 0 ? [{ heading, rows: members }] : [],
  );
}

function headings(rows: readonly QuartilesRow[], order: QuartilesOrder): readonly string[] {
  const first =
    order === 'objective'
      ? rows.map(({ position }) => position.measure.objective)
      : [...([4, 3, 2, 1] as const).map(quartileHeading), NO_QUARTILE];
  return [...first, NOT_HELD];
}

function headingOf(row: QuartilesRow, order: QuartilesOrder): string {
  if (emptiness(row) === 2) return NOT_HELD;
  const { measure, quartile } = row.position;
  if (order === 'objective') return measure.objective;
  return quartile === null ? NO_QUARTILE : quartileHeading(quartile);
}

function quartileHeading(quartile: 1 | 2 | 3 | 4): string {
  return `${QUARTILE_WORD[quartile]} quartile`;
}

/** Measures not collected that year after the others of their objective. */
function byEmptiness(a: QuartilesRow, b: QuartilesRow): number {
  return emptiness(a) - emptiness(b);
}

/** Of the councils compared, the share that do better: most first. Ranks alone cannot be set side by side, n differs. */
function byStanding(a: QuartilesRow, b: QuartilesRow): number {
  return byEmptiness(a, b) || shareBetter(b) - shareBetter(a);
}

function shareBetter({ position: { quartile, rank, spread } }: QuartilesRow): number {
  return quartile !== null && rank && spread ? (rank.rank - 1) / spread.n : 0;
}

/** 0 for a measure of a file held, 1 for one not collected that year, 2 for one that no file held has. */
function emptiness({ position }: QuartilesRow): 0 | 1 | 2 {
  if (position.table !== null) return 0;
  return position.missing === 'not-collected' ? 1 : 2;
}
