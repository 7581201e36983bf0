/** Ages, sexes and other groups as a table of words and as CSV. */
import type { TableContent } from '../../charts/frame/table-content.ts';
import type { BreakdownModel } from '../../charts/model/breakdown-model.ts';
import { groupInWords } from '../../charts/model/breakdown-words.ts';
import { formatNumber } from '../../domain/figures/house-style.ts';
import { unitLabel } from '../../domain/measures/measure-value.ts';
import type { Position } from '../../domain/quartiles/position.ts';
import { missingInWords, quartileInWords, rankInWords } from '../../domain/quartiles/position-words.ts';
import type { ReaderView } from '../../domain/standpoint/reader-view.ts';
import { writeCsv } from '../../formats/csv/write-csv.ts';
import { capitalised } from '../../lib/capitalised.ts';
import { POSITION_COLUMNS, positionCells } from '../standpoint/position-columns.ts';
import type { MeasureStory } from './measure-story.ts';

export function groupsTable(model: BreakdownModel, { position, names }: MeasureStory): TableContent {
  const region = names.region;
  return {
    caption: `${position.measure.plainName}: ${names.council} by group`,
    columns: [
      { label: 'Group' },
      { label: `${names.council} (${unitLabel(position.measure)})`, numeric: true },
      { label: 'Margin of error', numeric: true },
      { label: 'Quartile' },
      { label: 'Rank', numeric: true },
      { label: 'England', numeric: true },
      ...(region === null ? [] : [{ label: region, numeric: true }]),
    ],
    rows: model.rows.map((row) => cells(row, region !== null)),
  };
}

function cells(position: Position, withRegion: boolean): string[] {
  const { measure, value, rank, spread } = position;
  const said = (number: number | null): string =>
    number === null ? '\u2013' : formatNumber(number, measure.decimals);
  return [
    capitalised(groupInWords(position.breakdown)),
    value === null ? missingInWords(position) : said(value),
    said(position.margin),
    quartileInWords(position),
    rank && spread ? rankInWords(rank, spread.n) : '\u2013',
    said(position.england),
    ...(withRegion ? [said(position.region)] : []),
  ];
}

export function groupsCsv({ rows }: BreakdownModel, view: ReaderView): string {
  return writeCsv(
    [...POSITION_COLUMNS, 'numerator', 'denominator', 'margin_of_error'],
    rows.map((row) => [...positionCells(row, view), row.numerator, row.denominator, row.margin]),
  );
}
