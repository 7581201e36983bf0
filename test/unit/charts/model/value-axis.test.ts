import { describe, expect, it } from 'vitest';
import { valueAxis } from '../../../../src/charts/model/value-axis.ts';

const LINE = { ceiling: 100, fromZero: false };

describe('value axis', () => {
  it('takes round numbers around figures that lie far from zero', () => {
    expect(valueAxis([62.4, 71.3], LINE)).toEqual({
      from: 62,
      to: 72,
      ticks: [62, 64, 66, 68, 70, 72],
      decimals: 0,
    });
  });

  it('begins at zero where the lowest figure is small beside the highest', () => {
    expect(valueAxis([2.1, 7.3], LINE).ticks).toEqual([0, 2, 4, 6, 8]);
  });

  it('always begins at zero for bars', () => {
    expect(valueAxis([62.4, 71.3], { ceiling: 100, fromZero: true }).ticks).toEqual([0, 20, 40, 60, 80]);
  });

  it('never goes above what a percentage can be', () => {
    expect(valueAxis([99.1, 100], LINE).to).toBe(100);
    expect(valueAxis([91.3, 100], LINE).to).toBe(100);
  });

  it('writes quarters and thousandths with the decimals they need', () => {
    expect(valueAxis([18.7, 19.9], LINE)).toMatchObject({ from: 18.5, to: 20, decimals: 2 });
    expect(valueAxis([0.386, 0.417], LINE)).toMatchObject({ from: 0.38, to: 0.42, decimals: 2 });
    expect(valueAxis([0, 120], { ceiling: null, fromZero: true })).toMatchObject({ to: 125, decimals: 0 });
  });

  it('gives one figure room above and below', () => {
    const { from, to } = valueAxis([50], LINE);
    expect(from).toBeLessThanOrEqual(50);
    expect(to).toBeGreaterThan(50);
  });

  it('is 0 to 1 where there is nothing or only zero to draw', () => {
    expect(valueAxis([], LINE)).toMatchObject({ from: 0, to: 1 });
    expect(valueAxis([0, 0], LINE)).toMatchObject({ from: 0, to: 1 });
  });

  it('keeps zero on the axis where figures lie below it', () => {
    expect(valueAxis([-3, 5], { ceiling: null, fromZero: false }).ticks).toEqual([-4, -2, 0, 2, 4, 6]);
    expect(valueAxis([-9, -2], { ceiling: null, fromZero: false }).ticks).toEqual([-10, -8, -6, -4, -2, 0]);
  });
});
