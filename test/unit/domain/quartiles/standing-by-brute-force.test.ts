import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Polarity } from '../../../../src/domain/measures/measure.ts';
import { distributionOf } from '../../../../src/domain/quartiles/distribution.ts';
import { isOnBoundary, quartileOf } from '../../../../src/domain/quartiles/quartile.ts';
import { rankOf } from '../../../../src/domain/quartiles/rank.ts';

const values = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 160 });
const scored = fc.constantFrom<Polarity>('higher', 'lower');

describe('rank and quartile against their definitions', () => {
  it('rank is one more than the councils that do strictly better; ties share it', () => {
    fc.assert(
      fc.property(values, scored, (whole, polarity) => {
        const published = whole.map((v) => v / 10);
        const spread = distributionOf(published, 0, polarity);
        for (const own of published) {
          const better = published.filter((v) => (polarity === 'higher' ? v > own : v < own)).length;
          const tied = published.filter((v) => v === own).length;
          expect(rankOf(spread?.sorted ?? new Float64Array(), own, polarity)).toEqual({
            rank: better + 1,
            tied,
          });
        }
      }),
    );
  });

  it('quartile is decided by whole-number cuts, equality going to the better one', () => {
    fc.assert(
      fc.property(values, scored, (whole, polarity) => {
        const spread = distributionOf(
          whole.map((v) => v / 10),
          0,
          polarity,
        );
        const sorted = [...whole].sort((a, b) => a - b);
        const fourTimes = (k: number): number => {
          const at = (sorted.length - 1) * k;
          const a = sorted[Math.floor(at / 4)] ?? 0;
          return 4 * a + ((sorted[Math.floor(at / 4) + 1] ?? a) - a) * (at % 4);
        };
        const cuts = [fourTimes(1), fourTimes(2), fourTimes(3)];
        const thresholds = polarity === 'higher' ? [...cuts].reverse() : cuts;
        for (const own of whole) {
          const reached = thresholds.findIndex((cut) =>
            polarity === 'higher' ? 4 * own >= cut : 4 * own <= cut,
          );
          const expected = whole.length < 8 ? null : reached === -1 ? 4 : reached + 1;
          expect(spread && quartileOf(own / 10, spread, polarity)).toBe(expected);
          expect(spread && isOnBoundary(own / 10, spread)).toBe(cuts.includes(4 * own));
        }
      }),
    );
  });

  it('a lower-is-better set is the mirror of the same set with its signs turned', () => {
    fc.assert(
      fc.property(values, (whole) => {
        const lower = distributionOf(whole, 0, 'lower');
        const mirrored = distributionOf(
          whole.map((v) => -v),
          0,
          'higher',
        );
        const keys = ['worst', 'cutLower', 'median', 'cutUpper', 'best'] as const;
        for (const key of keys) expect((lower?.[key] ?? 0) + (mirrored?.[key] ?? 0)).toBe(0);
      }),
    );
  });

  it('there is no quartile under eight values, nor on a neutral measure', () => {
    const seven = distributionOf([1, 2, 3, 4, 5, 6, 7], 0, 'higher');
    const eight = distributionOf([1, 2, 3, 4, 5, 6, 7, 8], 0, 'higher');
    expect(seven && quartileOf(7, seven, 'higher')).toBeNull();
    expect(eight && quartileOf(8, eight, 'higher')).toBe(1);
    expect(eight && quartileOf(8, eight, 'neutral')).toBeNull();
  });
});
