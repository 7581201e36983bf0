import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountText, readAmount, tidyAmount } from '../../../../src/features/budget-entry/read-amount.ts';
import { runs } from '../../../runs.ts';

describe('readAmount', () => {
  it('reads pounds, thousands, brackets, k and m, and true minus signs', () => {
    const pence = ['1200', '£1,200', '1.2k', '(1,200)', '−1,200', '0.0012m', '1,200.50'].map(readAmount);
    expect(pence.map((read) => (read.kind === 'amount' ? read.pence : read.kind))).toEqual([
      120_000, 120_000, 120_000, -120_000, -120_000, 120_000, 120_050,
    ]);
  });

  it('takes blank for missing, and asks what a dash stands for', () => {
    expect(readAmount('  ')).toEqual({ kind: 'blank' });
    expect(readAmount('-')).toMatchObject({
      sentence: expect.stringMatching(/^‘-’ may be nothing or not known\. Write 0/),
    });
  });

  it('names the likely amount of a unit written twice, and never uses it', () => {
    expect(readAmount('£5,987m')).toEqual({
      kind: 'fault',
      sentence:
        '‘£5,987m’ has its unit twice: as written it is £5,987,000,000. Write £5,987,000 if that is meant.',
    });
  });

  it('says what to write in place of what is no amount, shortened where it is long', () => {
    expect(readAmount('about twelve million pounds or thereabouts')).toMatchObject({
      sentence: expect.stringMatching(/^‘about twelve million pounds o…’ is not an amount\./),
    });
  });
});

describe('amountText', () => {
  it('is read as the very same pence', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e13, max: 1e13 }), (pence) => {
        expect(readAmount(amountText(pence))).toEqual({ kind: 'amount', pence });
      }),
      { numRuns: runs(500) },
    );
  });

  it('is what a cell shows once it is left; what cannot be read stays as typed', () => {
    expect(tidyAmount('1.2m')).toBe('1,200,000');
    expect(tidyAmount('1.2 apples')).toBe('1.2 apples');
    expect(tidyAmount('')).toBe('');
  });
});
