import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthModel } from '../../../../src/charts/model/growth-model.ts';

const LABELS = { baseLabel: '2022', nowLabel: '12 months to December 2024', illustrative: false };

describe('growth by provider', () => {
  it('splits then and now on one scale and says what each part added', () => {
    const model = growthModel({
      ...LABELS,
      parts: [
        { name: 'Council’s own team', base: 300, now: 336 },
        { name: 'Alternative provision', base: 84, now: 214 },
      ],
    });
    expect(model?.bars.map(({ total }) => total)).toEqual(['384', '550']);
    expect(model?.changes.map(({ words }) => words)).toEqual(['36 more', '130 more']);
    expect(model?.total.words).toBe('166 more');
    expect(model?.bars[1].segments.at(-1)?.to).toBeCloseTo(1);
  });

  it('says fewer and no change as such', () => {
    const model = growthModel({
      ...LABELS,
      parts: [
        { name: 'a', base: 10, now: 4 },
        { name: 'b', base: 5, now: 5 },
      ],
    });
    expect(model?.changes.map(({ words }) => words)).toEqual(['6 fewer', 'no change']);
  });

  it('has parts that follow on each other and changes that sum to the total', () => {
    const count = fc.integer({ min: 0, max: 2000 });
    const part = fc.record({ name: fc.uuid(), base: count, now: count });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
        const model = growthModel({ ...LABELS, parts });
        if (!model) {
          expect(parts.every(({ base, now }) => base + now === 0)).toBe(true);
          return;
        }
        expect(model.changes.reduce((sum, { change }) => sum + change, 0)).toBe(model.total.change);
        for (const { segments } of model.bars)
          segments.forEach(({ from, to }, i) => {
            expect(from).toBe(segments[i - 1]?.to ?? 0);
            expect(to).toBeLessThanOrEqual(1 + 1e-9);
          });
      }),
    );
  });

  it('has nothing to draw without anyone', () => {
    expect(growthModel({ ...LABELS, parts: [{ name: 'a', base: 0, now: 0 }] })).toBeNull();
  });
});
