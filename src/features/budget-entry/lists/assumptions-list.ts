/** What the forecast rests on, as a list of the form. */
import type { Assumption } from '../../../domain/budget/budget-year.ts';
import { entryList } from './entry-list.ts';

export const ASSUMPTIONS = entryList<Assumption>(
  {
    id: 'assumptions',
    title: 'What is assumed',
    about: 'What the forecast rests on, who owns it, and when it is looked at again.',
    item: 'assumption',
    columns: [
      { key: 'text', label: 'Assumption', kind: 'text', width: 'wide' },
      { key: 'owner', label: 'Owner (a role)', kind: 'text', role: true },
      { key: 'reviewBy', label: 'Review by', kind: 'date', optional: true },
    ],
  },
  {
    itemsOf: ({ assumptions }) => assumptions,
    textsOf: ({ text, owner, reviewBy }) => ({ text, owner, reviewBy: reviewBy ?? '' }),
    read: (row) => ({ text: row.text('text'), owner: row.text('owner'), reviewBy: row.date('reviewBy') }),
    put({ assumptions: _, ...month }, assumptions) {
      return assumptions ? { ...month, assumptions } : month;
    },
  },
);
