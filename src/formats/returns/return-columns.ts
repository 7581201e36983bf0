/** The columns of a return and how a file may spell them: without regard to case, spaces and underscores, in any order. */

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

export const NEEDED_COLUMNS = ['measure', 'period', 'value'] as const;

const BY_NAME: ReadonlyMap<string, ReturnColumn> = new Map(
  Object.entries(COLUMN_HEADS).map(([column, head]) => [plainName(head), column as ReturnColumn]),
);

export interface ReturnHeader {
  /** The field of each column, from 0; undefined for one the file does not have. */
  readonly at: Readonly<Partial<Record<ReturnColumn, number>>>;
  /** The names as written of columns that are none of a return's; blank ones left out. */
  readonly others: readonly string[];
  readonly missing: readonly ReturnColumn[];
  readonly twice: readonly ReturnColumn[];
}

/** Example: ` Measure `, `VALUE` and `period` are all found; `Comment` is one of the others. */
export function returnHeaderOf(fields: readonly string[]): ReturnHeader {
  const at: Partial<Record<ReturnColumn, number>> = {};
  const others: string[] = [];
  const twice: ReturnColumn[] = [];
  for (const [i, field] of fields.entries()) {
    const column = BY_NAME.get(plainName(field));
    if (column === undefined) {
      if (field.trim() !== '') others.push(field.trim());
    } else if (at[column] === undefined) at[column] = i;
    else twice.push(column);
  }
  const missing = NEEDED_COLUMNS.filter((column) => at[column] === undefined);
  return { at, others, missing, twice };
}

function plainName(text: string): string {
  return text.replace(/[\s_\ufeff]/g, '').toLowerCase();
}
