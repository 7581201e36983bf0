import { describe, expect, it } from 'vitest';
import type { Frequency } from '../../../../src/domain/periods/period.ts';
import type { ReturnCell } from '../../../../src/formats/returns/return-cell.ts';
import { readReturnPeriod } from '../../../../src/formats/returns/return-period.ts';

const READ: readonly (readonly [Frequency, ReturnCell, string | null])[] = [
  ['monthly', '2024-12', '2024-12'],
  ['monthly', '2011-12', '2011-12'],
  ['yearly', '2011-12', '2011-12'],
  ['monthly', 'Dec-24', '2024-12'],
  ['monthly', 'December 2024', '2024-12'],
  ['monthly', '12/2024', '2024-12'],
  ['monthly', '01/12/2024', '2024-12'],
  ['monthly', '31/12/2024', '2024-12'],
  ['monthly', '12/01/2024', null],
  ['monthly', '2024-12-01', '2024-12'],
  ['monthly', '2024-12-01 00:00:00', '2024-12'],
  ['monthly', '45627', '2024-12'],
  ['monthly', 45627, '2024-12'],
  ['monthly', { day: '2024-12-01' }, '2024-12'],
  ['monthly', '2024-13', null],
  ['monthly', '2024-25', null],
  ['weekly', '2024-12-03', '2024-12-03'],
  ['weekly', '17/12/2024', '2024-12-17'],
  ['weekly', '03/12/2024', '2024-12-03'],
  ['weekly', '04/12/2024', null],
  ['weekly', '3 Dec 2024', '2024-12-03'],
  ['weekly', '03-Dec-24', '2024-12-03'],
  ['weekly', { day: '2024-12-03' }, '2024-12-03'],
  ['weekly', 45629, '2024-12-03'],
  ['weekly', '2023-02-29', null],
  ['weekly', 'Dec-24', null],
  ['quarterly', '2024-q3', '2024-Q3'],
  ['quarterly', 'Q3 2024-25', '2024-Q3'],
  ['quarterly', '2024/25 Q3', '2024-Q3'],
  ['quarterly', 'October to December 2024', '2024-Q3'],
  ['quarterly', 'January to March 2025', '2024-Q4'],
  ['quarterly', 'Q3 2024', null],
  ['quarterly', { day: '2024-12-01' }, null],
  ['yearly', '2024/25', '2024-25'],
  ['yearly', '2024-26', null],
  ['yearly', 'Dec-11', '2011-12'],
  ['yearly', { day: '2011-12-01' }, '2011-12'],
  ['yearly', { day: '2024-12-01' }, null],
  ['yearly', 2024, null],
];

describe('readReturnPeriod', () => {
  it.each(READ)('reads %s %j as %j', (frequency, cell, period) => {
    expect(readReturnPeriod(cell, { frequency, weekday: 2 })).toBe(period);
  });

  it('refuses a day that may be two where no weekday settles it', () => {
    expect(readReturnPeriod('03/12/2024', { frequency: 'weekly' })).toBeNull();
    expect(readReturnPeriod('12/12/2024', { frequency: 'weekly' })).toBe('2024-12-12');
  });
});
