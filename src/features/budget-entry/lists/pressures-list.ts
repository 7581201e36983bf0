/** What may come and is not in the forecast, as a list of the form. */
import type { Pressure } from '../../../domain/budget/budget-year.ts';
import { amountText } from '../read-amount.ts';
import { entryList } from './entry-list.ts';

export const PRESSURES = entryList<Pressure>(
  {
    id: 'pressures',
    title: 'Pressures not in the forecast',
    about: 'What may come and is not in the forecast; a cost is positive.',
    item: 'pressure',
    columns: [
      { key: 'title', label: 'Pressure', kind: 'text', width: 'wide' },
      { key: 'amount', label: 'Amount', kind: 'amount' },
      {
        key: 'likelihood',
        label: 'Likelihood',
        kind: 'choice',
        choices: [
          { value: 'low', label: 'Low' },
          { value: 'medium', label: 'Medium' },
          { value: 'high', label: 'High' },
        ],
      },
    ],
  },
  {
    itemsOf: ({ pressures }) => pressures,
    textsOf: ({ title, amount, likelihood }) => ({ title, amount: amountText(amount), likelihood }),
    read: (row) => ({
      title: row.text('title'),
      amount: row.amount('amount'),
      likelihood: row.choice('likelihood', ['low', 'medium', 'high']) ?? 'medium',
    }),
    put({ pressures: _, ...month }, pressures) {
      return pressures ? { ...month, pressures } : month;
    },
  },
);
