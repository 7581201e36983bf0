import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quartileCuts } from '../../../../src/domain/quartiles/quartile-cuts.ts';

/** Type 7 by its definition, on whole tenths as fractions of integers: (numerator, denominator) of each cut. */
function cutByDefinition(tenths: readonly number[], k: number): [bigint, bigint] {
  const sorted = [...tenths].sort((a, b) => a - b).map(BigInt);
  const position = BigInt(sorted.length - 1) * BigInt(k);
  const below = Number(position / 4n);
  const a = sorted[below] ?? 0n;
  const b = sorted[below + 1] ?? a;
  return [4n * a + (b - a) * (position % 4n), 40n];
}

const tenths = fc.array(fc.integer({ min: -5000, max: 20_000 }), { minLength: 1, maxLength: 200 });

describe('quartile cuts', () => {
  it('are 1.75, 2.5 and 3.25 for one to four', () => {
    expect(quartileCuts([1, 2, 3, 4])).toEqual([1.75, 2.5, 3.25]);
  });

  it('put 7.1 and 7.3 at exactly 7.2 half way', () => {
    expect(quartileCuts([7.1, 7.3, 7.3])).toEqual([7.2, 7.3, 7.3]);
  });

  it('are the value itself for a single value, and null for none', () => {
    expect(quartileCuts([5.5])).toEqual([5.5, 5.5, 5.5]);
    expect(quartileCuts([])).toBeNull();
  });

  it('are the very number the definition gives, for any values of one decimal', () => {
    fc.assert(
      fc.property(tenths, (values) => {
        const sorted = Float64Array.from(values.map((v) => v / 10)).sort();
        const cuts = quartileCuts(sorted);
        for (const k of [1, 2, 3] as const) {
          const [numerator, denominator] = cutByDefinition(values, k);
          expect(cuts?.[k - 1]).toBe(Number(numerator) / Number(denominator));
        }
      }),
    );
  });

  it('lie between the smallest and largest value and never cross', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 }), (values) => {
        const sorted = Float64Array.from(values).sort();
        const [low, middle, high] = quartileCuts(sorted) ?? [Number.NaN, Number.NaN, Number.NaN];
        const ends = [sorted[0] ?? 0, low, middle, high, sorted.at(-1) ?? 0];
        expect(ends.every((end, i) => i === 0 || end >= (ends[i - 1] ?? 0) - 1e-6)).toBe(true);
      }),
    );
  });
});
