/** What is being done, the largest first, and whether the forecast counts on it. */
import type { TableContent } from '../../charts/frame/table-content.ts';
import type { Mitigation } from '../../domain/budget/budget-year.ts';
import { sizeInColumn } from '../../domain/budget/variance-in-words.ts';
import type { HouseStyle } from '../../domain/figures/house-style.ts';
import { rowsNamedApart } from './rows-named-apart.ts';

const STATUS_IN_WORDS: Readonly<Record<Mitigation['status'], string>> = {
  planned: 'planned',
  'under-way': 'under way',
  delivered: 'delivered',
};

export function mitigationsTable(mitigations: readonly Mitigation[], style?: HouseStyle): TableContent {
  const rows = mitigations
    .toSorted((a, b) => b.amount - a.amount)

    .map(({ title, amount, owner, status, included }) => [
      title,
      sizeInColumn(amount, style),
      owner,
      STATUS_IN_WORDS[status],
      included ? 'yes' : 'not yet',
    ]);
  return {
    caption: 'What is being done, the largest first',
    columns: [
      { label: 'Mitigation' },
      { label: 'Takes off', numeric: true },
      { label: 'Owner' },
      { label: 'Status' },
      { label: 'Counted on' },
    ],
    rows: rowsNamedApart(rows),
  };
}
