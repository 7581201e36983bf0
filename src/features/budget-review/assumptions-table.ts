/** What the forecast assumes, who answers for it, and when it is looked at again. */
import type { TableContent } from '../../charts/frame/table-content.ts';
import type { Assumption } from '../../domain/budget/budget-year.ts';
import { dateInWords } from '../../domain/periods/period-words.ts';
import { rowsNamedApart } from './rows-named-apart.ts';

export function assumptionsTable(assumptions: readonly Assumption[]): TableContent {
  const rows = assumptions.map(({ text, owner, reviewBy }) => [
    text,
    owner === '' ? 'not said' : owner,
    reviewBy === null ? 'not said' : dateInWords(reviewBy),
  ]);
  return {
    caption: 'What the forecast assumes',
    columns: [{ label: 'Assumption' }, { label: 'Owner' }, { label: 'Looked at again by' }],
    rows: rowsNamedApart(rows),
  };
}
