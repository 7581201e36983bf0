import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineToReconcile, type WrittenLine } from '../../../../src/domain/budget/line-to-reconcile.ts';
import { reconciledLineInWords } from '../../../../src/domain/budget/reconciled-line-words.ts';
import { normaliseAmounts, OUR_CONVENTION } from '../../../../src/domain/budget/sign-convention.ts';
import { k } from './drawn-budget.ts';

function written(
  kind: 'expenditure' | 'income',
  approved: number,
  forecast: number | null,
  variance: number | null,
): WrittenLine {
  return {
    name: kind === 'income' ? 'Client contributions' : 'Older people',
    row: 5,
    kind,
    amounts: {
      approved: k(approved),
      virements: 0,
      actualToDate: null,
      profiledToDate: null,
      forecast: forecast === null ? null : k(forecast),
      variance: variance === null ? null : k(variance),
    },
  };
}

describe('one line of a file in words', () => {
  it('says over or under, and whether the file’s own variance agrees', () => {
    const line = written('expenditure', 12_933, 12_700, 233);
    const start =
      'Older people (line 5): budget £12,933,000, forecast £12,700,000, so £233,000 under budget.';
    expect(reconciledLineInWords(line, { income: 'negative', overspend: 'negative-or-brackets' })).toBe(
      `${start} The file’s own variance says £233,000 under budget as well.`,
    );
    expect(reconciledLineInWords(line, OUR_CONVENTION)).toBe(
      `${start} The file’s own variance says £233,000 over budget: the two differ by £466,000.`,
    );
  });

  it('shows income as income, and a wrong answer as likely wrong', () => {
    const line = written('income', 4100, 4000, null);
    expect(reconciledLineInWords(line, { income: 'positive', overspend: 'positive' })).toBe(
      'Client contributions (line 5): income budgeted £4,100,000, forecast £4,000,000, so £100,000 less income than budgeted: £100,000 over budget.',
    );
    expect(reconciledLineInWords(line, OUR_CONVENTION)).toContain('likely wrong');
  });

  it('works nothing out without a forecast', () => {
    expect(reconciledLineInWords(written('income', 1, null, null), OUR_CONVENTION)).toContain(
      'nothing can be worked out',
    );
  });

  it('is the line of the kind asked about that differs most', () => {
    const lines = [
      written('expenditure', 10, 90, null),
      written('income', -5, -4, null),
      written('income', -9, -3, null),
      written('income', -50, null, null),
    ];
    expect(lineToReconcile(lines, 'income')).toBe(lines[2]);
    expect(lineToReconcile(lines.slice(0, 1), 'income')).toBe(lines[0]);
    expect(lineToReconcile([], 'income')).toBeNull();
  });
});

describe('amounts turned to our signs', () => {
  it('come back when turned again, for any amounts and convention, and missing stays missing', () => {
    const amount = fc.option(fc.integer());
    fc.assert(
      fc.property(
        fc.record({
          approved: amount,
          virements: amount,
          actualToDate: amount,
          profiledToDate: amount,
          forecast: amount,
          variance: amount,
        }),
        fc.constantFrom('income', 'expenditure'),
        fc.record({
          income: fc.constantFrom('negative', 'positive'),
          overspend: fc.constantFrom('positive', 'negative-or-brackets'),
        }),
        (amounts, kind, convention) => {
          const turned = normaliseAmounts(amounts, kind, convention);
          expect(normaliseAmounts(turned, kind, convention)).toEqual(amounts);
          expect(Object.values(turned).map((each) => each === null)).toEqual(
            Object.values(amounts).map((each) => each === null),
          );
        },
      ),
    );
  });
});
