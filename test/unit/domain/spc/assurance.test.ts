import { describe, expect, it } from 'vitest';
import { assuranceOf } from '../../../../src/domain/spc/assurance.ts';
import type { Limits } from '../../../../src/domain/spc/limits.ts';

const LIMITS: Limits = { mean: 15, lower: 10, upper: 20, nearLower: 12, nearUpper: 18, spread: 'measured' };

describe('assurance', () => {
  it('is a fail where the better side of the limits does not reach the target, a pass where the worse side does', () => {
    expect([9, 15, 21].map((target) => assuranceOf(LIMITS, target, 'higher'))).toEqual([
      'pass',
      'inconsistent',
      'fail',
    ]);
    expect([9, 15, 21].map((target) => assuranceOf(LIMITS, target, 'lower'))).toEqual([
      'fail',
      'inconsistent',
      'pass',
    ]);
  });

  it('is inconsistent on a limit', () => {
    expect([10, 20].map((target) => assuranceOf(LIMITS, target, 'higher'))).toEqual([
      'inconsistent',
      'inconsistent',
    ]);
  });

  it('is not given without a target, for a neutral measure, without limits or from one point', () => {
    expect(assuranceOf(LIMITS, null, 'higher')).toBeNull();
    expect(assuranceOf(LIMITS, 15, 'neutral')).toBeNull();
    expect(assuranceOf(null, 15, 'higher')).toBeNull();
    expect(assuranceOf({ ...LIMITS, spread: 'none' }, 9, 'higher')).toBeNull();
  });

  it('takes zero for a target, and a flat series by its one value', () => {
    expect(assuranceOf(LIMITS, 0, 'lower')).toBe('fail');
    const flat: Limits = { mean: 95, lower: 95, upper: 95, nearLower: 95, nearUpper: 95, spread: 'flat' };
    expect([90, 95, 96].map((target) => assuranceOf(flat, target, 'higher'))).toEqual([
      'pass',
      'inconsistent',
      'fail',
    ]);
  });
});
