import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCAL_CATALOGUE } from '../../../../src/domain/measures/local/catalogue.ts';
import type { LocalMeasure } from '../../../../src/domain/measures/local/local-measure.ts';
import { shiftPeriod } from '../../../../src/domain/periods/period.ts';
import { sideOfHeld } from '../../../../src/domain/series/far-from-held.ts';
import { checkReturn } from '../../../../src/domain/series/return-checks.ts';
import { type LocalSeries, type Said, seriesId } from '../../../../src/domain/series/series.ts';

const PEOPLE = { kind: 'number', one: 'person', many: 'people' } as const;
const SHARE = { kind: 'percent' } as const;
const AREA = 'E08000014';
const WAITING = 'home-care-waiting';

const measureOf = (code: string): LocalMeasure | null =>
  LOCAL_CATALOGUE.find((measure) => measure.code === code) ?? null;

/** Weekly lists up to 27 October 2026. */
function heldLists(...said: readonly Said[]): LocalSeries {
  const points = said.map((one, i) => ({
    ...one,
    period: shiftPeriod('2026-10-27', 'weekly', i + 1 - said.length),
    source: 'Monthly return',
    enteredOn: '2026-11-01',
  }));
  return { id: seriesId(AREA, WAITING), area: AREA, measure: WAITING, frequency: 'weekly', points };
}

function asked(value: number, series: LocalSeries): string[] {
  const said = { value };
  const rows = [{ line: 0, area: null, measure: WAITING, period: '2026-11-03', said }];
  const warnings = checkReturn({ rows, measureOf, seriesOf: () => series, area: AREA, asAt: '2026-11-22' });
  return warnings.map(({ kind, sentence }) => `${kind}: ${sentence}`);
}

const LISTS = [{ value: 13 }, { value: 14 }, { value: 11, qualifier: 'about' }, { value: 10 }] as const;

describe('sideOfHeld', () => {
  it('asks exactly where a figure is far from every one held, and never about small counts', () => {
    const amounts = fc.integer({ min: -300, max: 300 });
    fc.assert(
      fc.property(amounts, fc.array(amounts, { maxLength: 7 }), fc.boolean(), (value, held, isCount) => {
        const sizes = held.map(Math.abs);
        const size = Math.abs(value);
        const isSmall = isCount && [size, ...sizes].every((one) => one <= 20);
        const canAsk = held.length > 0 && !isSmall;
        const isAbove = canAsk && sizes.every((one) => size > 5 * one);
        const isBelow = canAsk && sizes.every((one) => size < one / 5);
        const expected = isAbove ? 'above' : isBelow ? 'below' : null;
        expect(sideOfHeld(value, held, isCount ? PEOPLE : SHARE)).toBe(expected);
      }),
    );
  });

  it('is not moved by the order of what is held, and a figure held is never far', () => {
    const held = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(held, fc.integer({ min: 0, max: 5000 }), (figures, value) => {
        const turned = figures.toReversed();
        expect(sideOfHeld(value, figures, PEOPLE)).toBe(sideOfHeld(value, turned, PEOPLE));
        for (const one of figures) expect(sideOfHeld(one, figures, PEOPLE)).toBeNull();
      }),
    );
  });
});

describe('a figure far from the few that are held', () => {
  it('is asked about, with the latest figure held', () => {
    expect(asked(1e9, heldLists(...LISTS))).toEqual([
      'far: People waiting for home care to start, 3 November 2026: 1,000,000,000 people is more than five times every one of the 4 figures held of this measure; the latest is 10 people on 27 October 2026. Is this right?',
    ]);
    expect(asked(110, heldLists(...LISTS))).toHaveLength(1);
    expect(asked(70, heldLists(...LISTS))).toEqual([]);
    expect(asked(9, heldLists({ value: 60 }))).toEqual([
      'far: People waiting for home care to start, 3 November 2026: 9 people is less than a fifth of the one figure held of this measure, 60 people on 27 October 2026. Is this right?',
    ]);
  });

  it('is asked about once where it looks like a slip of the unit', () => {
    expect(asked(1100, heldLists(...LISTS))).toEqual([expect.stringMatching(/^unit-slip: /)]);
  });

  it('is compared with nothing that is missing or illustrative', () => {
    expect(asked(110, heldLists({ value: null, missing: 'unavailable' }))).toEqual([]);
    expect(asked(110, heldLists({ value: 10, status: 'illustrative' }))).toEqual([]);
  });

  it('is judged by limits alone where enough figures are held for them', () => {
    const many = [100, 300, 120, 310, 100, 290, 110, 300, 105, 300].map((value) => ({ value }));
    expect(asked(15, heldLists(...many.slice(0, 4)))).toEqual([expect.stringMatching(/^far: /)]);
    expect(asked(15, heldLists(...many))).toEqual([]);
    expect(asked(4000, heldLists(...many))).toEqual([expect.stringMatching(/^jump: /)]);
  });
});
