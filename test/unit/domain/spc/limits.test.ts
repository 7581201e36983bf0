import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Limits, limitsOf } from '../../../../src/domain/spc/limits.ts';

const wholeNumbers = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 60 });

/** By the definition, without a thought for the last digit. */
function limitsByDefinition(values: readonly number[], screen: boolean) {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  const ranges = values.slice(1).map((value, i) => Math.abs(value - (values[i] ?? 0)));
  const plain = ranges.reduce((a, b) => a + b, 0) / ranges.length;
  const kept = ranges.filter((range) => !screen || range < 3.267 * plain);
  const range = kept.length === 0 ? 0 : kept.reduce((a, b) => a + b, 0) / kept.length;
  return { mean, lower: mean - 2.66 * range, upper: mean + 2.66 * range };
}

function of(values: readonly number[], screen = true, baseline: number | null = null): Limits {
  const limits = limitsOf(values, baseline, screen);
  if (limits === null) throw new Error('no limits');
  return limits;
}

function closeTo(expected: number) {
  return expect.closeTo(expected, 7);
}

describe('control limits', () => {
  it('stand 2.66 average moving ranges from the mean, near limits at two thirds of that', () => {
    expect(of([1, 2, 1, 2])).toEqual({
      mean: 1.5,
      lower: closeTo(-1.16),
      upper: closeTo(4.16),
      nearLower: closeTo(1.5 - 1.773333333),
      nearUpper: closeTo(1.5 + 1.773333333),
      spread: 'measured',
    });
  });

  it('are those of the definition, screened or not', () => {
    fc.assert(
      fc.property(wholeNumbers, fc.boolean(), (values, screen) => {
        const { mean, lower, upper } = limitsByDefinition(values, screen);
        expect(of(values, screen)).toMatchObject({
          mean: closeTo(mean),
          lower: closeTo(lower),
          upper: closeTo(upper),
        });
      }),
    );
  });

  it('screen once: what is large only beside the ranges that are left stays', () => {
    // Ranges 0, 0, 0, 1, 3: average 0.8, cut 2.6136. The 3 goes; of what is left the 1 stays, though now it is 4 times.
    expect(of([0, 0, 0, 0, 1, 4]).upper).toBeCloseTo(5 / 6 + 2.66 * 0.25, 10);
    expect(of([0, 0, 0, 0, 1, 4], false).upper).toBeCloseTo(5 / 6 + 2.66 * 0.8, 10);
  });

  it('leave out a range of exactly 3.267 times the average, and keep one just under', () => {
    // Steps of 433, 433, 433, 434 and the last: with 3267 they average 1000.
    const climb = (last: number) => [0, 433, 866, 1299, 1733, 1733 + last];
    const kept = of(climb(3267));
    expect(kept.upper - kept.mean).toBeCloseTo(2.66 * (1733 / 4), 7);
    const justUnder = of(climb(3266));
    expect(justUnder.upper - justUnder.mean).toBeCloseTo(2.66 * ((1733 + 3266) / 5), 7);
  });

  it('move with the values when all are shifted, and widen with them when all are multiplied', () => {
    fc.assert(
      fc.property(
        wholeNumbers,
        fc.integer({ min: -5000, max: 5000 }),
        fc.constantFrom(2, 0.5, 4096),
        (values, by, times) => {
          const plain = of(values);
          const shifted = of(values.map((value) => value + by));
          const multiplied = of(values.map((value) => value * times));
          for (const line of ['mean', 'lower', 'upper', 'nearLower', 'nearUpper'] as const) {
            expect(shifted[line]).toBeCloseTo(plain[line] + by, 7);
            expect(multiplied[line]).toBe(plain[line] * times);
          }
        },
      ),
    );
  });

  it('lie in order around the mean', () => {
    fc.assert(
      fc.property(wholeNumbers, fc.boolean(), (values, screen) => {
        const { lower, nearLower, mean, nearUpper, upper } = of(values, screen);
        const lines = [lower, nearLower, mean, nearUpper, upper];
        expect(lines).toEqual([...lines].sort((a, b) => a - b));
      }),
    );
  });

  it('take the first points only when there is a baseline, all of them when it is longer than the series', () => {
    const values = [3, 5, 4, 6, 90, 95, 80];
    expect(of(values, true, 4)).toEqual(of([3, 5, 4, 6]));
    expect(of(values, true, 40)).toEqual(of(values));
    expect(of(values, true, 0)).toEqual(of(values));
  });

  it('of a flat series are its very mean', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: 2, max: 50 }),
        fc.boolean(),
        (value, n, screen) => {
          const limits = of(
            Array.from({ length: n }, () => value),
            screen,
          );
          for (const line of [limits.mean, limits.lower, limits.upper, limits.nearLower, limits.nearUpper]) {
            expect(line === value).toBe(true);
          }
          expect(limits.spread).toBe(screen ? 'flat' : 'measured');
        },
      ),
    );
  });

  it('of one point are the point, and of none there are none', () => {
    expect(of([7])).toEqual({ mean: 7, lower: 7, upper: 7, nearLower: 7, nearUpper: 7, spread: 'none' });
    expect(of([7, 9, 4], true, 1)).toEqual(of([7]));
    expect(limitsOf([], null, true)).toBeNull();
  });
});
