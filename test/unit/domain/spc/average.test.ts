import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { average } from '../../../../src/domain/spc/average.ts';

describe('the average', () => {
  it('is 0.2 for 0.1, 0.2 and 0.3, so that the middle one lies on it', () => {
    expect(average([0.1, 0.2, 0.3])).toBe(0.2);
    expect((0.1 + 0.2 + 0.3) / 3).not.toBe(0.2);
  });

  it('is within two units of the last binary digit, for values with one decimal', () => {
    const tenths = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(tenths, (counts) => {
        const truth = counts.reduce((a, b) => a + b, 0) / (10 * counts.length);
        expect(Math.abs(average(counts.map((count) => count / 10)) - truth)).toBeLessThanOrEqual(
          truth * 2 ** -51,
        );
      }),
    );
  });

  it('of whole numbers that have a whole average is that number', () => {
    const whole = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(whole, fc.integer({ min: -1000, max: 1000 }), (values, mean) => {
        const last = (values.length + 1) * mean - values.reduce((a, b) => a + b, 0);
        expect(average([...values, last]) === mean).toBe(true);
      }),
    );
  });

  it('of equal values is that value', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
        fc.integer({ min: 1, max: 200 }),
        (value, n) => {
          expect(average(Array.from({ length: n }, () => value)) === value).toBe(true);
        },
      ),
    );
  });
});
