import { describe, expect, it } from 'vitest';
import { plotFrame } from '../../../../src/charts/model/plot-frame.ts';
import { placeOfDate, placeOfPeriod } from '../../../../src/charts/model/time-place.ts';
import { timeTicks } from '../../../../src/charts/model/time-ticks.ts';
import type { Frequency } from '../../../../src/domain/periods/period.ts';

function labels(frequency: Frequency, first: string, last: string, width = 560): string[] {
  const reach = { from: placeOfPeriod(first, frequency), to: placeOfPeriod(last, frequency) };
  const frame = plotFrame({ left: 30, right: width, top: 0, bottom: 100 }, reach, { from: 0, to: 1 });
  return timeTicks(reach, frequency, frame, width, 'sefton').map(({ label }) => label);
}

describe('labels of periods', () => {
  it('are days for a few weeks, the year said once', () => {
    expect(labels('weekly', '2024-11-12', '2024-12-03')).toEqual([
      '12 Nov 2024',
      '19 Nov',
      '26 Nov',
      '3 Dec',
    ]);
  });

  it('are months at round steps for many weeks, the year said where it changes', () => {
    expect(labels('weekly', '2023-10-24', '2024-12-03')).toEqual([
      'Nov 2023',
      'Jan 2024',
      'Mar',
      'May',
      'Jul',
      'Sep',
      'Nov',
    ]);
  });

  it('are fewer where there is less room', () => {
    expect(labels('monthly', '2023-04', '2024-12', 280)).toEqual(['Jul 2023', 'Jan 2024', 'Jul']);
  });

  it('name quarters and years as people do', () => {
    expect(labels('quarterly', '2024-Q1', '2024-Q4')).toEqual([
      'Q1 2024/25',
      'Q2 2024/25',
      'Q3 2024/25',
      'Q4 2024/25',
    ]);
    expect(labels('yearly', '2021-22', '2023-24')).toEqual(['2021/22', '2022/23', '2023/24']);
  });
});

describe('places in time', () => {
  it('are 1 apart for neighbouring periods of every frequency', () => {
    const apart = (a: string, b: string, frequency: Frequency) =>
      placeOfPeriod(b, frequency) - placeOfPeriod(a, frequency);
    expect(apart('2024-02-27', '2024-03-05', 'weekly')).toBeCloseTo(1);
    expect(apart('2024-12', '2025-01', 'monthly')).toBe(1);
    expect(apart('2024-Q4', '2025-Q1', 'quarterly')).toBe(1);
    expect(apart('2024-25', '2025-26', 'yearly')).toBe(1);
  });

  it('put the first day of a period half a period before its middle', () => {
    expect(placeOfDate('2024-12-01', 'monthly')).toBe(placeOfPeriod('2024-12', 'monthly') - 0.5);
    expect(placeOfDate('2024-10-01', 'quarterly')).toBe(placeOfPeriod('2024-Q3', 'quarterly') - 0.5);
    expect(placeOfDate('2024-04-01', 'yearly')).toBe(placeOfPeriod('2024-25', 'yearly') - 0.5);
    expect(placeOfDate('2025-01-01', 'quarterly')).toBe(placeOfPeriod('2024-Q4', 'quarterly') - 0.5);
  });
});
