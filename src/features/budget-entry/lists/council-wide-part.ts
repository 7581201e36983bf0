/** The council-wide figure beside the service's own, as fields of the form. */
import type { CouncilWide } from '../../../domain/budget/budget-year.ts';
import { amountText } from '../read-amount.ts';
import { entryList } from './entry-list.ts';

export const COUNCIL_WIDE = entryList<CouncilWide>(
  {
    id: 'council-wide',
    title: 'The council as a whole',
    about:
      'What was reported of the whole council, beside the service’s own figure: over is positive, under is negative. The difference is shown as not yet explained.',
    item: 'council-wide figure',
    isSingle: true,
    columns: [
      { key: 'label', label: 'What it says', kind: 'text', width: 'wide' },
      { key: 'variance', label: 'Variance', kind: 'amount' },
      { key: 'asAt', label: 'As at', kind: 'date', optional: true },
      { key: 'source', label: 'Source', kind: 'text', width: 'wide' },
    ],
  },
  {
    itemsOf: ({ councilWide }) => councilWide && [councilWide],
    textsOf: ({ label, variance, asAt, source }) => ({
      label,
      variance: amountText(variance),
      asAt: asAt ?? '',
      source,
    }),
    read: (row) => ({
      label: row.text('label'),
      variance: row.amount('variance'),
      asAt: row.date('asAt'),
      source: row.text('source'),
    }),
    put(month, figures) {
      const { councilWide: _, ...rest } = month;
      const [councilWide] = figures ?? [];
      return councilWide ? { ...month, councilWide } : rest;
    },
  },
);
