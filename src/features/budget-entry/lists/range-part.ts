/** The lowest and highest outturn thought possible, as two fields of the form. Whether they hold the forecast is the domain's to say. */
import type { BudgetMonth } from '../../../domain/budget/budget-year.ts';
import { amountText } from '../read-amount.ts';
import { entryList } from './entry-list.ts';

type Range = NonNullable<BudgetMonth['range']>;

export const RANGE = entryList<Range>(
  {
    id: 'range',
    title: 'How far it may go',
    about:
      'The lowest and the highest outturn of the whole service thought possible: net pounds at the end of the year, not a variance. Leave both blank if nobody said.',
    item: 'range',
    isSingle: true,
    columns: [
      { key: 'low', label: 'Lowest outturn', kind: 'amount' },
      { key: 'high', label: 'Highest outturn', kind: 'amount' },
    ],
  },
  {
    itemsOf: ({ range }) => range && [range],
    textsOf: ({ low, high }) => ({ low: amountText(low), high: amountText(high) }),
    read: (row) => ({ low: row.amount('low'), high: row.amount('high') }),
    put(month, ranges) {
      const { range: _, ...rest } = month;
      const [range] = ranges ?? [];
      return range ? { ...month, range } : rest;
    },
  },
);
