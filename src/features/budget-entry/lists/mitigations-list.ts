/** What is being done about an overspend, as a list of the form. */
import type { Mitigation } from '../../../domain/budget/budget-year.ts';
import { amountText } from '../read-amount.ts';
import { entryList } from './entry-list.ts';

export const MITIGATIONS = entryList<Mitigation>(
  {
    id: 'mitigations',
    title: 'What is being done',
    about:
      'Mitigations and what each takes off, positive. Included: the forecast after mitigation counts on it.',
    item: 'mitigation',
    columns: [
      { key: 'title', label: 'Mitigation', kind: 'text', width: 'wide' },
      { key: 'amount', label: 'Takes off', kind: 'amount' },
      { key: 'owner', label: 'Owner (a role)', kind: 'text', role: true },
      {
        key: 'status',
        label: 'Status',
        kind: 'choice',
        choices: [
          { value: 'planned', label: 'Planned' },
          { value: 'under-way', label: 'Under way' },
          { value: 'delivered', label: 'Delivered' },
        ],
        instead: 'planned',
      },
      {
        key: 'included',
        label: 'Included',
        kind: 'choice',
        choices: [
          { value: 'no', label: 'No' },
          { value: 'yes', label: 'Yes' },
        ],
        instead: 'no',
        width: 'narrow',
      },
    ],
  },
  {
    itemsOf: ({ mitigations }) => mitigations,
    textsOf: ({ title, amount, owner, status, included }) => ({
      title,
      amount: amountText(amount),
      owner,
      status,
      included: included ? 'yes' : 'no',
    }),
    read: (row) => ({
      title: row.text('title'),
      amount: row.amount('amount'),
      owner: row.text('owner'),
      status: row.choice('status', ['planned', 'under-way', 'delivered']) ?? 'planned',
      included: row.choice('included', ['no', 'yes']) === 'yes',
    }),
    put({ mitigations: _, ...month }, mitigations) {
      return mitigations ? { ...month, mitigations } : month;
    },
  },
);
