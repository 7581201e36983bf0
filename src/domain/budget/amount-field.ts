/** The three amounts of a line that are checked, as they are read from it and said. */
import type { AmountField } from './budget-problem.ts';
import type { LineAmounts } from './line-amounts.ts';
import type { Pence } from './money.ts';

export const AMOUNT_FIELDS: readonly AmountField[] = ['budget', 'actual', 'forecast'];

export const FIELD_IN_WORDS: Readonly<Record<AmountField, string>> = {
  budget: 'current budget',
  actual: 'actual to date',
  forecast: 'forecast',
};

export function amountOf(amounts: LineAmounts | undefined, field: AmountField): Pence | null {
  if (!amounts) return null;
  switch (field) {
    case 'budget':
      return amounts.current;
    case 'actual':
      return amounts.actualToDate;
    case 'forecast':
      return amounts.forecast;
  }
}
