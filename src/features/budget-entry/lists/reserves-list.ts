/** Reserves and what is planned to be drawn of them, as a list of the form. */
import type { Reserve } from '../../../domain/budget/budget-year.ts';
import { amountText } from '../read-amount.ts';
import { entryList } from './entry-list.ts';

export const RESERVES = entryList<Reserve>(
  {
    id: 'reserves',
    title: 'Reserves',
    about: 'What is there at the start of the year, and what is planned to be drawn, positive.',
    item: 'reserve',
    columns: [
      { key: 'name', label: 'Reserve', kind: 'text', width: 'wide' },
      { key: 'opening', label: 'Opening', kind: 'amount' },
      { key: 'planned', label: 'Planned to be drawn', kind: 'amount' },
    ],
  },
  {
    itemsOf: ({ reserves }) => reserves,
    textsOf: ({ name, opening, planned }) => ({
      name,
      opening: amountText(opening),
      planned: amountText(planned),
    }),
    read: (row) => ({
      name: row.text('name'),
      opening: row.amount('opening'),
      planned: row.amount('planned'),
    }),
    put({ reserves: _, ...month }, reserves) {
      return reserves ? { ...month, reserves } : month;
    },
  },
);
