import { describe, expect, it } from 'vitest';
import type { Frequency } from '../../../../src/domain/periods/period.ts';
import { nextReturnMonth } from '../../../../src/domain/series/next-return-month.ts';
import type { LocalSeries } from '../../../../src/domain/series/series.ts';

function upTo(period: string, frequency: Frequency = 'monthly'): LocalSeries {
  const point = { period, value: 1, source: 'x', enteredOn: '2024-12-31' };
  return { id: `E08000014/${period}`, area: 'E08000014', measure: period, frequency, points: [point] };
}

describe('nextReturnMonth', () => {
  it('is the month after the last one most series have', () => {
    const series = [upTo('2024-11'), upTo('2024-11'), upTo('2024-09'), upTo('2024-12'), upTo('2024-11')];
    expect(nextReturnMonth(series, '2025-06-15')).toBe('2024-12');
  });

  it('counts a month of weekly lists once its last list is there, and quarters not at all', () => {
    expect(nextReturnMonth([upTo('2024-12-03', 'weekly'), upTo('2024-Q3', 'quarterly')], '2025-06-15')).toBe(
      '2024-12',
    );
    expect(nextReturnMonth([upTo('2024-12-31', 'weekly')], '2025-06-15')).toBe('2025-01');
  });

  it('is never later than this month, and last month where nothing is held', () => {
    expect(nextReturnMonth([upTo('2024-12')], '2024-12-20')).toBe('2024-12');
    expect(nextReturnMonth([], '2025-01-02')).toBe('2024-12');
  });
});
