import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whatAlternativeBuys } from '../../../../src/domain/reablement/alternative-provision.ts';
import { alternativeSentence } from '../../../../src/domain/reablement/alternative-words.ts';
import { costPerPerson } from '../../../../src/domain/reablement/cost-per-person.ts';
import { costInWords } from '../../../../src/domain/reablement/cost-words.ts';
import { growthSinceBase, type SplitTotal } from '../../../../src/domain/reablement/growth-since-base.ts';
import { growthSentence, shareOfGrowthSentence } from '../../../../src/domain/reablement/growth-words.ts';
import { integersThatFit } from '../../../../src/domain/reablement/integers-that-fit.ts';
import { integersSentence } from '../../../../src/domain/reablement/integers-words.ts';
import { ratePer } from '../../../../src/domain/reablement/rate-per-population.ts';
import { rateInWords } from '../../../../src/domain/reablement/rate-words.ts';
import { rollingTwelveMonths } from '../../../../src/domain/reablement/rolling-twelve-months.ts';
import { runs } from '../../../runs.ts';

function split(inHouse: number | null, alternative: number | null, total?: number): SplitTotal {
  const parts = [
    { name: 'in-house', value: inHouse },
    { name: 'alternative', value: alternative },
  ];
  return { total: total ?? (inHouse ?? 0) + (alternative ?? 0), parts };
}

const NAMES = {
  when: 'in the 12 months to December 2024',
  baseWhen: 'in 2022',
  one: 'person',
  many: 'people',
  tell: { name: 'alternative', words: 'alternative provision' },
};

describe('twelve months rolling', () => {
  const months = Array.from({ length: 14 }, (_, i) => ({
    period: `${2023 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
    value: 45 as number | null,
  }));

  it('are given from the twelfth month on', () => {
    expect(rollingTwelveMonths(months)).toEqual([
      { period: '2023-12', value: 540 },
      { period: '2024-01', value: 540 },
      { period: '2024-02', value: 540 },
    ]);
    expect(rollingTwelveMonths(months.slice(0, 11))).toEqual([]);
    expect(rollingTwelveMonths([])).toEqual([]);
  });

  it('are missing while one of the twelve is missing, said so or left out', () => {
    const missing = months.map((month, i) => (i === 1 ? { ...month, value: null } : month));
    expect(rollingTwelveMonths(missing).map(({ value }) => value)).toEqual([null, null, 540]);
    expect(rollingTwelveMonths(months.filter((_, i) => i !== 1)).map(({ value }) => value)).toEqual([
      null,
      null,
      540,
    ]);
  });
});

describe('growth since a base year', () => {
  it('says what share of the increase a part met', () => {
    const growth = growthSinceBase(split(284, 100), split(320, 230));
    expect(growthSentence(growth, NAMES)).toBe(
      '550 people in the 12 months to December 2024, 43% more than in 2022 (384).',
    );
    expect(shareOfGrowthSentence(growth, NAMES)).toBe(
      '78% of the increase (130 of 166) was met by alternative provision.',
    );
  });

  it.each([
    [
      'part-fell',
      split(100, 50),
      split(90, 80),
      'In-house fell by 10 and alternative rose by 30. No share of the increase is given, because one part fell while the total rose.',
    ],
    [
      'total-did-not-rise',
      split(100, 50),
      split(90, 60),
      'In-house fell by 10 and alternative rose by 10. No share of the increase is given, because the total did not rise.',
    ],
    [
      'parts-do-not-sum',
      split(100, 50),
      split(110, 60, 180),
      'In-house rose by 10 and alternative rose by 10. No share of the increase is given, because the parts do not sum to the total.',
    ],
    [
      'part-missing',
      split(100, null, 150),
      split(110, 60),
      'In-house rose by 10. No share of the increase is given, because the parts are not all known in both years.',
    ],
  ] as const)('gives absolute changes instead: %s', (why, base, now, sentence) => {
    const growth = growthSinceBase(base, now);
    expect(growth).toMatchObject({ kind: 'changes', why });
    expect(shareOfGrowthSentence(growth, NAMES)).toBe(sentence);
  });

  it('says when the total fell or stayed, and has no percentage of nothing', () => {
    expect(growthSentence(growthSinceBase(split(80, 20), split(70, 20)), NAMES)).toContain(
      '10% fewer than in 2022 (100)',
    );
    expect(growthSentence(growthSinceBase(split(80, 20), split(80, 20)), NAMES)).toContain(
      'the same as in 2022 (100)',
    );
    expect(growthSentence(growthSinceBase(split(0, 0), split(4, 1)), NAMES)).toContain(
      ', 5 more than in 2022 (0)',
    );
  });

  it('gives shares that are no less than nothing and sum to the whole, exactly when the rule holds', () => {
    const count = fc.integer({ min: 0, max: 400 });
    const parts = fc.array(fc.tuple(count, count), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(parts, (pairs) => {
        const of = (which: 0 | 1): SplitTotal => ({
          total: pairs.reduce((sum, pair) => sum + pair[which], 0),
          parts: pairs.map((pair, i) => ({ name: `part ${i}`, value: pair[which] })),
        });
        const growth = growthSinceBase(of(0), of(1));
        const holds = of(1).total > of(0).total && pairs.every(([before, now]) => now >= before);
        expect(growth.kind).toBe(holds ? 'shares' : 'changes');
        expect(growth.parts.reduce((sum, { change }) => sum + (change ?? 0), 0)).toBe(growth.change);
        if (growth.kind !== 'shares') return;
        expect(growth.parts.every(({ share }) => share >= 0 && share <= 1)).toBe(true);
        expect(growth.parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
      }),
      { numRuns: runs(1_000) },
    );
  });
});

describe('the integers that fit a published statement', () => {
  it('are those of the report of January 2025', () => {
    const fitting = integersThatFit({ total: 550, growthPercent: 43, sharePercent: 78 });
    expect(fitting).toEqual([
      { base: 384, increase: 166, part: [129, 130] },
      { base: 385, increase: 165, part: [128, 129] },
    ]);
    expect(integersSentence(fitting, 'alternative provision')).toBe(
      'The whole numbers that fit: 384 before, so 166 more, 129 or 130 of them alternative provision; or 385 before, so 165 more, 128 or 129 of them alternative provision.',
    );
  });

  it('are none when nothing fits or nothing grew', () => {
    expect(integersThatFit({ total: 3, growthPercent: 43, sharePercent: 78 })).toEqual([]);
    expect(integersThatFit({ total: 550, growthPercent: 0, sharePercent: 78 })).toEqual([]);
    expect(integersSentence([], 'alternative provision')).toBeNull();
  });

  it('are all there are, and always round to what was published', () => {
    const whole = (most: number) => fc.integer({ min: 1, max: most });
    fc.assert(
      fc.property(
        whole(400),
        whole(300),
        fc.integer({ min: 0, max: 100 }),
        (total, growthPercent, sharePercent) => {
          const all: string[] = [];
          for (let base = 1; base < total; base++)
            for (let part = 0; part <= total - base; part++)
              if (
                Math.round(((total - base) * 100) / base) === growthPercent &&
                Math.round((part * 100) / (total - base)) === sharePercent
              )
                all.push(`${base} ${part}`);
          const found = integersThatFit({ total, growthPercent, sharePercent });
          expect(found.flatMap(({ base, part }) => part.map((p) => `${base} ${p}`))).toEqual(all);
        },
      ),
      { numRuns: runs(150) },
    );
  });
});

describe('cost and rate', () => {
  it('are given with what they are of', () => {
    expect(costPerPerson(1_014_000, 607)).toBeCloseTo(1670.51, 2);
    expect(costInWords(1_014_000, 607)).toBe('£1,671 a person (£1,014,000 for 607 people)');
    expect(costInWords(5, 0)).toBeNull();
    const rate = ratePer(550, 64_000);
    expect(rate?.rate).toBe(85.9375);
    expect(rate && rateInWords(rate, 'people aged 65 and over', 'mid-2023 population')).toBe(
      '85.9 per 10,000 people aged 65 and over (550 of 64,000, mid-2023 population)',
    );
    expect(ratePer(550, null)).toBeNull();
    expect(ratePer(550, 0)).toBeNull();
  });

  it('say what the alternative provision buys beside in-house', () => {
    const inHouse = { people: 320, spend: 480_000, atHome: { yes: 84, of: 100 } };
    const alternative = { people: 230, spend: 460_000, atHome: { yes: 76, of: 100 } };
    const beside = whatAlternativeBuys(inHouse, alternative);
    expect(beside).toMatchObject({ costDifference: 500, atHomeDifference: -8 });
    expect(alternativeSentence(beside)).toBe(
      'Alternative provision: £2,000 a person (£460,000 for 230 people), £500 more than in-house (£1,500). After 91 days 76% were at home, 8 percentage points lower than in-house (84%).',
    );
  });

  it('say what is not known of it', () => {
    const nothing = { people: null, spend: null, atHome: null };
    expect(alternativeSentence(whatAlternativeBuys(nothing, nothing))).toBe(
      'Alternative provision: what it cost is not known. How many were at home after 91 days is not known.',
    );
  });
});
