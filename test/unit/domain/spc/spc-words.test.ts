import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controlChart, type SpcOptions } from '../../../../src/domain/spc/control-chart.ts';
import {
  assuranceInWords,
  KIND_IN_WORDS,
  ruleInWords,
  variationInWords,
} from '../../../../src/domain/spc/spc-words.ts';
import { runs } from '../../../runs.ts';
import { seriesWithSignals } from './series-with-signals.ts';

const LEVEL = Array.from({ length: 14 }, (_, i) => 10 + (i % 2));
const OPTIONS: SpcOptions = { polarity: 'lower', screen: true, baseline: 14, rebase: [], target: null };

function chart(later: readonly (number | null)[], options: Partial<SpcOptions> = {}) {
  const points = [...LEVEL, ...later].map((value, i) => ({ period: `p${i}`, value }));
  return controlChart(points, { ...OPTIONS, ...options });
}

function words(
  later: readonly (number | null)[],
  options: Partial<SpcOptions> = {},
  periods = 'months',
): string {
  return variationInWords(chart(later, options), periods);
}

describe('variation in words', () => {
  it('is common cause where no rule fired on the last point, and says so of no figures', () => {
    expect(words([])).toBe('Common cause: no clear change');
    expect(words([30, 10])).toBe('Common cause: no clear change');
    expect(variationInWords(controlChart([], OPTIONS), 'months')).toBe('No figures to judge');
  });

  it('says how many were on one side of the mean', () => {
    // Mean 10.5, near limits 8.727 and 12.273, limits 7.84 and 13.16.
    const shifted = [10, 11, 9, 10, 9.5, 10, 9, 10, 9].map((v) => (v === 11 ? 10.2 : v));
    expect(words(shifted)).toBe('Improving: the last 9 months were all below the mean');
    expect(words(shifted, { polarity: 'higher' }, 'weeks')).toBe(
      'Getting worse: the last 9 weeks were all below the mean',
    );
    expect(words(shifted, { polarity: 'neutral' })).toBe(
      'Lower than usual: the last 9 months were all below the mean',
    );
  });

  it('says how long a rise is, a point outside the limits', () => {
    expect(words([9, 9.5, 10, 10.4, 11, 11.4, 12])).toBe(
      'Getting worse: the last 7 months form an unbroken rise',
    );
    expect(words([30])).toBe('Getting worse: the last month was above the upper limit');
    expect(words([1], { polarity: 'neutral' }, 'quarters')).toBe(
      'Lower than usual: the last quarter was below the lower limit',
    );
  });

  it('says how many of three were close to which limit', () => {
    expect(words([12.5, 11, 12.6])).toBe(
      'Getting worse: 2 of the last 3 months were close to the upper limit, and all 3 were above the mean',
    );
    expect(words([8.2, 8.1, 8.3])).toBe('Improving: the last 3 months were all close to the lower limit');
  });

  it('says "counted" where a missing month stands among or after those it speaks of, not where it came before', () => {
    expect(words([8.2, null, 8.1, 8.3])).toBe(
      'Improving: the last 3 months counted were all close to the lower limit',
    );
    expect(words([30, null])).toBe('Getting worse: the last month counted was above the upper limit');
    expect(words([null, 30])).toBe('Getting worse: the last month was above the upper limit');
  });

  it('never says more of a run than the figures do', () => {
    fc.assert(
      fc.property(seriesWithSignals, (values) => {
        const points = values.map((value, i) => ({ period: `p${i}`, value }));
        const made = controlChart(points, { ...OPTIONS, baseline: null });
        const sentence = variationInWords(made, 'weeks');
        const n = Number(/the last (\d+) weeks/.exec(sentence)?.[1] ?? 0);
        const run = values.slice(values.length - n);
        const mean = made.groups[0]?.mean ?? 0;
        if (sentence.includes('all above')) expect(run.every((v) => v > mean) && n >= 7).toBe(true);
        if (sentence.includes('all below')) expect(run.every((v) => v < mean) && n >= 7).toBe(true);
        if (sentence.includes('unbroken rise'))
          expect(run.every((v, i) => i === 0 || v > (run[i - 1] ?? v))).toBe(true);
        if (sentence.includes('unbroken fall'))
          expect(run.every((v, i) => i === 0 || v < (run[i - 1] ?? v))).toBe(true);
        if (sentence.includes('unbroken')) expect(n).toBeGreaterThanOrEqual(7);
      }),
      { numRuns: runs(500) },
    );
  });
});

describe('the other words', () => {
  it('say what is special about a point', () => {
    const point = { counted: true, value: 1 };
    const of = (
      rule: 'none' | 'outside' | 'trend' | 'two-in-three' | 'shift',
      direction: 'up' | 'down' | null,
    ) => ruleInWords({ ...point, rule, direction }, 'months');
    expect(of('none', null)).toBe('Common cause: no clear change');
    expect(of('outside', 'up')).toBe('Above the upper limit');
    expect(of('outside', 'down')).toBe('Below the lower limit');
    expect(of('trend', 'down')).toBe('One of 7 or more months in a row that only fall');
    expect(of('two-in-three', 'up')).toBe('One of at least 2 in 3 months close to the upper limit');
    expect(of('shift', 'down')).toBe('One of 7 or more months in a row below the mean');
  });

  it('tell a missing point from an excluded one', () => {
    const uncounted = { counted: false, rule: 'none', direction: null } as const;
    expect(ruleInWords({ ...uncounted, value: null }, 'weeks')).toBe('No figure');
    expect(ruleInWords({ ...uncounted, value: 4 }, 'weeks')).toBe('Left out of the limits and the rules');
  });

  it('say what a target can expect', () => {
    expect(assuranceInWords('inconsistent', 'months')).toBe(
      'The target will be met some months and missed others',
    );
    expect(assuranceInWords('pass', 'weeks')).toBe(
      'The target will be met every week unless something changes',
    );
    expect(assuranceInWords('fail', 'quarters')).toBe(
      'The target will be missed every quarter unless something changes',
    );
  });

  it('have a name for every kind', () => {
    expect(Object.values(KIND_IN_WORDS)).toEqual(['Common cause', 'Improvement', 'Concern', 'High', 'Low']);
  });
});
