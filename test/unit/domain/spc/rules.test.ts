import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Limits, limitsOf } from '../../../../src/domain/spc/limits.ts';
import { flagsOf } from '../../../../src/domain/spc/rules.ts';
import { runs } from '../../../runs.ts';
import { flagByWindows } from './rules-by-windows.ts';
import { seriesWithSignals } from './series-with-signals.ts';

const AROUND_ZERO: Limits = {
  mean: 0,
  lower: -30,
  upper: 30,
  nearLower: -20,
  nearUpper: 20,
  spread: 'measured',
};

function rulesOf(values: readonly number[], limits = AROUND_ZERO): string[] {
  return flagsOf(values, limits).map(({ rule, direction }) => `${rule} ${direction}`);
}

describe('the four rules', () => {
  it('mark the very points their definition by windows marks, for any series, screening and baseline', () => {
    fc.assert(
      fc.property(
        seriesWithSignals,
        fc.boolean(),
        fc.option(fc.integer({ min: 1, max: 20 })),
        (values, screen, baseline) => {
          const limits = limitsOf(values, baseline, screen);
          if (limits === null) return;
          expect(flagsOf(values, limits)).toEqual(values.map((_, i) => flagByWindows(values, i, limits)));
        },
      ),
      { numRuns: runs(2000) },
    );
  });

  it('are all met by the series they are checked with', () => {
    const met = new Set<string>();
    for (const values of fc.sample(seriesWithSignals, { numRuns: 500, seed: 1 })) {
      const limits = limitsOf(values, null, true);
      if (limits !== null) for (const name of rulesOf(values, limits)) met.add(name);
    }
    const bothWays = ['outside', 'trend', 'two-in-three', 'shift'].flatMap((r) => [`${r} down`, `${r} up`]);
    expect([...met].sort()).toEqual(['none null', ...bothWays].sort());
  });

  it('take a point on a limit as inside, and a point on a near limit as not close', () => {
    expect(rulesOf([30, -30])).toEqual(['none null', 'none null']);
    expect(rulesOf([30.000001, -30.000001])).toEqual(['outside up', 'outside down']);
    expect(rulesOf([20, 5, 20])).toEqual(['none null', 'none null', 'none null']);
    expect(rulesOf([-20, -5, -20])).toEqual(['none null', 'none null', 'none null']);
    expect(rulesOf([21, 5, 30])).toEqual(['two-in-three up', 'none null', 'two-in-three up']);
  });

  it('ask of two in three that all three are on one side, and that a close point is not outside', () => {
    expect(rulesOf([21, -1, 21]).every((r) => r === 'none null')).toBe(true);
    expect(rulesOf([21, 0, 21]).every((r) => r === 'none null')).toBe(true);
    expect(rulesOf([21, 31, 5])).toEqual(['none null', 'outside up', 'none null']);
    expect(rulesOf([21, 31, 22])).toEqual(['two-in-three up', 'outside up', 'two-in-three up']);
    expect(rulesOf([21, 22])).toEqual(['none null', 'none null']);
  });

  it('need seven for a shift, and a point on the mean breaks it', () => {
    const six = [1, 2, 1, 2, 1, 2];
    expect(rulesOf([...six, -1, ...six]).every((r) => r === 'none null')).toBe(true);
    expect(rulesOf([...six, 0, ...six]).every((r) => r === 'none null')).toBe(true);
    expect(rulesOf([...six, 1]).every((r) => r === 'shift up')).toBe(true);
  });

  it('need seven points, six steps, for a trend, and two equal neighbours break it', () => {
    const six = [-3, -2, -1, 1, 2, 3];
    expect(rulesOf([...six, 3, 4]).every((r) => r === 'none null')).toBe(true);
    expect(rulesOf([...six, 4])).toEqual(Array.from({ length: 7 }, () => 'trend up'));
    expect(rulesOf([...six, 4, -1]).at(-1)).toBe('none null');
  });

  it('give a turning point to the later trend, and the last point before a tie to a fall', () => {
    const up = [-3, -2, -1, 0, 1, 2, 3];
    const down = [2, 1, 0, -1, -2, -3];
    expect(rulesOf([...up, ...down])[6]).toBe('trend down');
    expect(rulesOf([...up, 3, 4, 5, 6, 7, 8, 9])[6]).toBe('trend down');
    expect(rulesOf(up)[6]).toBe('trend up');
  });

  it('name a point by the first rule it meets: outside, trend, two in three, shift', () => {
    expect(rulesOf([1, 5, 9, 14, 21, 25, 31])).toEqual([...Array(6).fill('trend up'), 'outside up']);
    expect(rulesOf([1, 2, 1, 2, 21, 22, 1])).toEqual([
      ...Array(4).fill('shift up'),
      'two-in-three up',
      'two-in-three up',
      'shift up',
    ]);
  });

  it('judge nothing against limits that are not measured, but still see a trend and a shift', () => {
    const flat: Limits = { mean: 0, lower: 0, upper: 0, nearLower: 0, nearUpper: 0, spread: 'flat' };
    expect(rulesOf([0, 0, 5, -5], flat).every((r) => r === 'none null')).toBe(true);
    expect(
      rulesOf([0, 1, 1, 1, 1, 1, 1, 1], flat)
        .slice(1)
        .every((r) => r === 'shift up'),
    ).toBe(true);
  });
});
