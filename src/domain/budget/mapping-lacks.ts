/** What a mapping of a ledger extract still has to say, and what it says twice. It reads no file. */
import type { LedgerColumn, LedgerMapping } from './ledger-mapping.ts';

/** Empty when a file can be read by it. `parent` may be left open: the line is then at the top. */
export function mappingLacks({
  columns,
  fixed,
}: Pick<LedgerMapping, 'columns' | 'fixed'>): readonly LedgerColumn[] {
  const lacks: LedgerColumn[] = [];
  if (columns.line === undefined) lacks.push('line');
  if (columns.current === undefined && columns.approved === undefined) lacks.push('current');
  if (columns.forecast === undefined) lacks.push('forecast');
  for (const column of ['year', 'month', 'basis', 'kind'] as const)
    if (columns[column] === undefined && fixed[column] === undefined) lacks.push(column);
  return lacks;
}

/** The fields that are given more than one meaning; each can have one. */
export function mappedTwice({ columns }: Pick<LedgerMapping, 'columns'>): readonly number[] {
  const fields = Object.values(columns);
  return [...new Set(fields.filter((field, i) => fields.indexOf(field) !== i))];
}
