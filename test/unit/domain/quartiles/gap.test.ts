import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MeasureUnit } from '../../../../src/domain/measures/measure.ts';
import { peopleShort, pointsShort } from '../../../../src/domain/quartiles/gap.ts';

const PERCENT: MeasureUnit = { kind: 'percent' };
const RATE: MeasureUnit = { kind: 'rate', per: 100_000 };

describe('gap to the best quartile', () => {
  it('is 44 more people for 18 of 853 against 7.2 per cent', () => {
    const gap = peopleShort({ numerator: 18, denominator: 853 }, 7.2, PERCENT, 'higher');
    expect(gap).toEqual({ count: 44, numerator: 18, denominator: 853, target: 62 });
  });

  it('is 179 fewer admissions for 433 of 65,463 against 388.175 per 100,000', () => {
    const gap = peopleShort({ numerator: 433, denominator: 65_463 }, 388.175, RATE, 'lower');
    expect(gap).toEqual({ count: 179, numerator: 433, denominator: 65_463, target: 254 });
  });

  it('does not ask for one person more where the threshold is met exactly', () => {
    expect(peopleShort({ numerator: 6, denominator: 35 }, 20, PERCENT, 'higher')?.count).toBe(1);
    expect(peopleShort({ numerator: 28, denominator: 1000 }, 2.9, PERCENT, 'higher')?.target).toBe(29);
    expect(peopleShort({ numerator: 60, denominator: 1000 }, 5.7, PERCENT, 'lower')?.target).toBe(57);
  });

  it('cannot be counted on scores, neutral measures or missing parts', () => {
    const score: MeasureUnit = { kind: 'score', outOf: 24 };
    expect(peopleShort({ numerator: 1, denominator: 10 }, 20, score, 'higher')).toBeNull();
    expect(peopleShort({ numerator: 1, denominator: 10 }, 20, PERCENT, 'neutral')).toBeNull();
    expect(peopleShort({ numerator: null, denominator: 10 }, 20, PERCENT, 'higher')).toBeNull();
    expect(peopleShort({ numerator: 0, denominator: 0 }, 20, PERCENT, 'higher')).toBeNull();
  });

  it('is the fewest people that reach the threshold, and one fewer would not', () => {
    const parts = fc.record({
      numerator: fc.nat(2000),
      denominator: fc.integer({ min: 1, max: 500_000 }),
      quarters: fc.integer({ min: 0, max: 4000 }),
    });
    fc.assert(
      fc.property(parts, ({ numerator, denominator, quarters }) => {
        // The threshold is quarters / 40 per cent; N / D reaches it when 4000 × N is at least quarters × D.
        const reaches = (n: number): boolean => 4000 * n >= quarters * denominator;
        const gap = peopleShort({ numerator, denominator }, quarters / 40, PERCENT, 'higher');
        expect(gap === null).toBe(reaches(numerator));
        if (gap) {
          expect(reaches(numerator + gap.count)).toBe(true);
          expect(reaches(numerator + gap.count - 1)).toBe(false);
        }
      }),
    );
  });

  it('is in points with the binary dust off, and nothing once the threshold is reached', () => {
    expect(pointsShort(2.1, 7.2, 'higher')).toBe(5.1);
    expect(pointsShort(661.4, 388.175, 'lower')).toBe(273.225);
    expect(pointsShort(7.2, 7.2, 'higher')).toBeNull();
    expect(pointsShort(1, 7.2, 'neutral')).toBeNull();
  });
});
