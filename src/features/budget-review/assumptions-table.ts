/** What the forecast assumes, who answers for it, and when it is looked at again. */
import type { TableContent } from '../../charts/frame/table-content.ts';
import type { Assumption } from '../../domain/budget/budget-year.ts';
import { dateInWords } from '../../domain/periods/period-words.ts';
import { rowsNamedApart } from './rows-named-apart.ts';

/** The first `most`; all where none is said. */
export function assumptionsTable(
  assumptions: readonly Assumption[],
  most = assumptions.length,
): TableContent {
  const rows = assumptions
    .slice(0, most)
    .map(({ text, owner, reviewBy }) => [
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
