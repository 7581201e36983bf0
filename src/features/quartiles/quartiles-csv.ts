/** The quartiles page as a table to take away: one row a measure, numbers unrounded, cuts oriented. */

import type { FinancialYear } from '../../domain/figures/financial-year.ts';
import { comparatorLabel } from '../../domain/quartiles/comparator-words.ts';
import type { Standing } from '../../domain/quartiles/headline.ts';
import type { ReaderView } from '../../domain/standpoint/reader-view.ts';
import { type CsvCell, writeCsv } from '../../formats/csv/write-csv.ts';

/** Fixed: other programs read this file. */
const HEADER = [
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

export function quartilesCsv(standings: readonly Standing[], view: ReaderView, year: FinancialYear): string {
  return writeCsv(
    HEADER,
    standings.map(({ position }) => csvRow(position, view, year)),
  );
}

function csvRow(position: Standing['position'], view: ReaderView, year: FinancialYear): CsvCell[] {
  const { measure, spread, rank, gap, table } = position;
  return [
    measure.framework,
    measure.code,
    measure.title,
    position.breakdown,
    year,
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
