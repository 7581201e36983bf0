/** How the cells of the form are named, and the columns of its grid. Everything typed is a text by the name of its cell. */
import type { CellKey } from '../../ui/grid/typed-texts.ts';

export const AMOUNT_COLUMNS = [
  'approved',
  'virements',
  'actualToDate',
  'profiledToDate',
  'forecast',
] as const;

export type AmountColumn = (typeof AMOUNT_COLUMNS)[number];

/** In the order a pasted block fills them. */
export const ENTRY_COLUMNS = [...AMOUNT_COLUMNS, 'commentary'] as const;

export type EntryColumn = (typeof ENTRY_COLUMNS)[number];

export const COLUMN_IN_WORDS: Readonly<Record<EntryColumn, string>> = {
  approved: 'Approved budget',
  virements: 'Virements',
  actualToDate: 'Actual to date',
  profiledToDate: 'Profiled to date',
  forecast: 'Forecast outturn',
  commentary: 'Commentary',
};

/** The day the figures stand at. */
export const AS_AT: CellKey = 'as-at';

/** Says yes once a correction of a reported month was begun. */
export const CORRECTING: CellKey = 'correcting';

/** Of a line, by the name of its row: a new line keeps its amounts while its code is still being typed. */
export function amountCell(row: string, column: EntryColumn): CellKey {
  return `amounts/${row}/${column}`;
}

/** Of a list: which rows it has, in their order. */
export function rowsCell(list: string): CellKey {
  return `${list}#rows`;
}

export function listCell(list: string, row: string, column: string): CellKey {
  return `${list}/${row}/${column}`;
}

/** The rows of a list as a text, so that adding and removing one is typing like any other. */
export function rowsText(rows: readonly string[]): string {
  return rows.length === 0 ? '' : JSON.stringify(rows);
}

export function rowsOfText(text: string): readonly string[] {
  if (text === '') return [];
  const rows: unknown = JSON.parse(text);
  return Array.isArray(rows) ? rows.filter((row) => typeof row === 'string') : [];
}

/** A name no row has had: names of held rows never begin with a plus. */
export function newRow(rows: readonly string[], nth = 0): string {
  const last = Math.max(0, ...rows.map((row) => (row.startsWith('+') ? Number(row.slice(1)) : 0)));
  return `+${last + 1 + nth}`;
}
