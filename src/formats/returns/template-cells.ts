/**
 * A template as a table of cells: the same in CSV and in a workbook. A range is written as people write it, in the value's
 * own cell; a missing figure as its mark. The reader reads back what is written here (see the round-trip tests).
 */
import type { Said } from '../../domain/series/series.ts';
import { COLUMN_HEADS, type ReturnColumn } from './return-columns.ts';
import { MARK_OF_REASON } from './return-value.ts';
import type { TemplateRow } from './template-rows.ts';

export type TemplateCell = string | number | null;

export interface TemplateTable {
  readonly columns: readonly ReturnColumn[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly TemplateCell[])[];
}

const ALWAYS: readonly ReturnColumn[] = [
  'measure',
  'title',
  'period',
  'unit',
  'previous',
  'yearBefore',
  'value',
  'qualifier',
  'note',
];
/** In this order, where a row has anything to say in them. */
const WHERE_NEEDED: readonly ReturnColumn[] = ['numerator', 'denominator', 'low', 'high', 'status', 'area'];

export function templateTable(rows: readonly TemplateRow[]): TemplateTable {
  const asked = (column: ReturnColumn): boolean =>
    column === 'status' ||
    rows.some((row) => cellOf(row, column) !== null || (row.isRatio && isOfRatio(column)));
  const columns = [...ALWAYS, ...WHERE_NEEDED.filter(asked)];
  return {
    columns,
    header: columns.map((column) => COLUMN_HEADS[column]),
    rows: rows.map((row) => columns.map((column) => cellOf(row, column))),
  };
}

function isOfRatio(column: ReturnColumn): boolean {
  return column === 'numerator' || column === 'denominator';
}

function cellOf(row: TemplateRow, column: ReturnColumn): TemplateCell {
  const { said } = row;
  switch (column) {
    case 'measure':
    case 'title':
    case 'period':
    case 'unit':
    case 'previous':
    case 'yearBefore':
      return row[column] === '' ? null : row[column];
    case 'area':
      return row.area ?? null;
    case 'value':
      return said ? valueCell(said) : null;
    case 'low':
    case 'high':
      return said && !isRangeAlone(said) ? (said[column] ?? null) : null;
    case 'qualifier':
      return said?.qualifier && !isRangeAlone(said) ? said.qualifier.replace('-', ' ') : null;
    case 'numerator':
    case 'denominator':
    case 'status':
    case 'note':
      return said?.[column] ?? null;
    case 'polarity':
    case 'frequency':
    case 'target':
      return null;
  }
}

function valueCell(said: Said): TemplateCell {
  if (said.missing !== undefined) return MARK_OF_REASON[said.missing];
  return isRangeAlone(said) ? `${said.low} to ${said.high}` : said.value;
}

function isRangeAlone({ value, low, high }: Said): boolean {
  return value === null && low !== undefined && high !== undefined;
}
