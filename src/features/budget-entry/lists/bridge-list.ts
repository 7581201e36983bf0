/** The causes of the movement since the last reported month, as a list of the form. */
import type { BridgeItem } from '../../../domain/budget/budget-year.ts';
import { amountText } from '../read-amount.ts';
import { entryList } from './entry-list.ts';
import { LASTING, LASTING_VALUES, lastingText } from './lasting.ts';

export const BRIDGE = entryList<BridgeItem>(
  {
    id: 'bridge',
    title: 'Why it moved',
    about:
      'The causes of the movement since the last reported month. Worse is positive, better is negative; together they come to the movement.',
    item: 'cause',
    columns: [
      { key: 'cause', label: 'Cause', kind: 'text', width: 'wide' },
      { key: 'amount', label: 'Amount', kind: 'amount' },
      { key: 'recurrent', label: 'Lasting', kind: 'choice', choices: LASTING, optional: true },
    ],
  },
  {
    itemsOf: ({ bridge }) => bridge,
    textsOf: ({ cause, amount, recurrent }) => ({
      cause,
      amount: amountText(amount),
      recurrent: lastingText(recurrent ?? null),
    }),
    read(row) {
      const lasting = row.choice('recurrent', LASTING_VALUES);
      const item = { cause: row.text('cause'), amount: row.amount('amount') };
      return lasting ? { ...item, recurrent: lasting === 'recurrent' } : item;
    },
    put({ bridge: _, ...month }, bridge) {
      return bridge ? { ...month, bridge } : month;
    },
  },
);
