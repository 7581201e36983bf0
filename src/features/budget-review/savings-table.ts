/** Savings by scheme, what is furthest from being delivered first: status by shape and word, with the amounts beside it. */
import type { TableContent } from '../../charts/frame/table-content.ts';
import type { Saving } from '../../domain/budget/budget-year.ts';
import { SAVING_STATUSES, statusOfSaving } from '../../domain/budget/savings.ts';
import { sizeInColumn } from '../../domain/budget/variance-in-words.ts';
import type { HouseStyle } from '../../domain/figures/house-style.ts';
import { rowsNamedApart } from './rows-named-apart.ts';

export function savingsTable(schemes: readonly Saving[], style?: HouseStyle): TableContent {
  const notSecure = ({ atRisk, undeliverable }: Saving): number => atRisk + undeliverable;
  const first = schemes.toSorted((a, b) => notSecure(b) - notSecure(a) || b.approved - a.approved);
  const rows = first.map((saving) => [
    saving.title,
    statusInWords(saving),
    sizeInColumn(saving.approved, style),
    ...SAVING_STATUSES.map(({ status }) => sizeInColumn(saving[status], style)),
    saving.owner,
    saving.recurrent === null ? 'not said' : saving.recurrent ? 'recurrent' : 'one-off',
    saving.nextYearEffect === null ? 'not said' : sizeInColumn(saving.nextYearEffect, style),
  ]);
  return {
    caption: 'Savings by scheme, the least secure first',
    columns: [
      { label: 'Scheme' },
      { label: 'Status' },
      { label: 'Approved', numeric: true },
      ...SAVING_STATUSES.map(({ words, mark }) => ({ label: `${mark} ${words}`, numeric: true })),
      { label: 'Owner' },
      { label: 'Lasting' },
      { label: 'Next year', numeric: true },
    ],
    rows: rowsNamedApart(rows),
  };
}

function statusInWords(saving: Saving): string {
  const status = statusOfSaving(saving);
  const found = SAVING_STATUSES.find((each) => each.status === status);
  return found ? `${found.mark} ${found.words}` : 'no status';
}
