/** The quartiles page as a table to take away: one row a measure. */
import type { Standing } from '../../domain/quartiles/headline.ts';
import type { ReaderView } from '../../domain/standpoint/reader-view.ts';
import { writeCsv } from '../../formats/csv/write-csv.ts';
import { POSITION_COLUMNS, positionCells } from '../standpoint/position-columns.ts';

export function quartilesCsv(standings: readonly Standing[], view: ReaderView): string {
  return writeCsv(
    POSITION_COLUMNS,
    standings.map(({ position }) => positionCells(position, view)),
  );
}
