/** The columns of a return and how a file may spell them: without regard to case, spaces, hyphens and underscores, in any order. */
import { columnFinder, type NamedColumns } from '../tables/named-columns.ts';

/** `previous` and `yearBefore` are printed on templates to fill in by, and never read. */
export type ReturnColumn =
  | 'measure'
  | 'period'
  | 'value'
  | 'numerator'
  | 'denominator'
  | 'low'
  | 'high'
  | 'qualifier'
  | 'status'
  | 'note'
  | 'title'
  | 'unit'
  | 'polarity'
  | 'frequency'
  | 'target'
  | 'area'
  | 'previous'
  | 'yearBefore';

/** As the column is headed in what this app writes. */
export const COLUMN_HEADS: Readonly<Record<ReturnColumn, string>> = {
  measure: 'measure',
  period: 'period',
  value: 'value',
  numerator: 'numerator',
  denominator: 'denominator',
  low: 'low',
  high: 'high',
  qualifier: 'qualifier',
  status: 'status',
  note: 'note',
  title: 'title',
  unit: 'unit',
  polarity: 'polarity',
  frequency: 'frequency',
  target: 'target',
  area: 'area',
  previous: 'period before',
  yearBefore: 'year before',
};

export const NEEDED_COLUMNS: readonly ReturnColumn[] = ['measure', 'period', 'value'];

export type ReturnHeader = NamedColumns<ReturnColumn>;

/** Example: ` Measure `, `VALUE` and `period` are all found; `Comment` is one of the others. */
export const returnHeaderOf = columnFinder<ReturnColumn>(COLUMN_HEADS, NEEDED_COLUMNS);
