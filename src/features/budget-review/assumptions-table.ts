/** What the forecast assumes, who answers for it, and when it is looked at again. */
import type { TableContent } from '../../charts/frame/table-content.ts';
import type { Assumption } from '../../domain/budget/budget-year.ts';
import { reviewByInWords } from '../../domain/budget/review-by-words.ts';
import type { IsoDate } from '../../domain/periods/iso-date.ts';
import { rowsNamedApart } from './rows-named-apart.ts';

export function assumptionsTable(assumptions: readonly Assumption[], today: IsoDate): TableContent {
  const rows = assumptions.map(({ text, owner, reviewBy }) => [
    text,
    owner === '' ? 'not said' : owner,
    reviewByInWords(reviewBy, today),
  ]);
  return {
    caption: 'What the forecast assumes',
    columns: [{ label: 'Assumption' }, { label: 'Owner' }, { label: 'Looked at again by' }],
    rows: rowsNamedApart(rows),
  };
}
