/**
 * A position as a row to take away: numbers unrounded, cuts oriented so that `cut_upper` is the threshold of the best
 * quartile. Every table of positions begins with these columns, so that tables of different pages can be joined.
 */

import { comparatorLabel } from '../../domain/quartiles/comparator-words.ts';
import type { Position } from '../../domain/quartiles/position.ts';
import type { ReaderView } from '../../domain/standpoint/reader-view.ts';
import type { CsvCell } from '../../formats/csv/write-csv.ts';

/** Fixed: other programs read this file. */
export const POSITION_COLUMNS = [
  'framework',
  'code',
  'measure',
  'breakdown',
  'year',
  'area_code',
  'area',
  'value',
  'missing',
  'n',
  'rank',
  'tied',
  'quartile',
  'worst',
  'cut_lower',
  'median',
  'cut_upper',
  'best',
  'england',
  'region',
  'gap_people',
  'gap_points',
  'comparator',
  'release',
] as const;

/** The cells of POSITION_COLUMNS, in their order. */
export function positionCells(position: Position, view: ReaderView): CsvCell[] {
  const { measure, spread, rank, gap, table } = position;
  return [
    measure.framework,
    measure.code,
    measure.title,
    position.breakdown,
    position.year,
    view.council,
    view.name,
    position.value,
    position.missing,
    spread?.n ?? null,
    rank?.rank ?? null,
    rank?.tied ?? null,
    position.quartile,
    spread?.worst ?? null,
    spread?.cutLower ?? null,
    spread?.median ?? null,
    spread?.cutUpper ?? null,
    spread?.best ?? null,
    position.england,
    position.region,
    gap?.people?.count ?? null,
    gap?.points ?? null,
    comparatorLabel(view.comparator),
    table ? `${table.release.fileName} (${table.release.id})` : null,
  ];
}
