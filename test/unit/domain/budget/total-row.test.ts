import { expect, it } from 'vitest';
import { isTotalRow } from '../../../../src/domain/budget/total-row.ts';

it('knows a row that calls itself a total, and no scheme that only has the word in it', () => {
  for (const name of ['Total', ' total savings', 'Sub-total adults', 'Subtotal', 'Grand total', 'TOTALS'])
    expect(isTotalRow(name)).toBe(true);
  for (const name of ['S1', 'Totally new service', 'Reviews of total cost'])
    expect(isTotalRow(name)).toBe(false);
});
