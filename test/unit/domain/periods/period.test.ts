import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  isDate,
  lastDayOfMonth,
  weekdayOf,
} from '../../../../src/domain/periods/iso-date.ts';
import {
  endOfPeriod,
  FREQUENCIES,
  type Frequency,
  parsePeriod,
  periodsBetween,
  shiftPeriod,
  startOfPeriod,
  yearBefore,
  yearOfPeriod,
} from '../../../../src/domain/periods/period.ts';
import { periodInWords, shortPeriod, whenInWords } from '../../../../src/domain/periods/period-words.ts';

const SAMPLE: Readonly<Record<Frequency, string>> = {
  weekly: '2024-12-03',
  monthly: '2024-12',
  quarterly: '2024-Q3',
  yearly: '2024-25',
};

const somePeriod = fc
  .tuple(fc.constantFrom(...FREQUENCIES), fc.integer({ min: -20, max: 20 }))
  .map(([frequency, by]) => ({ frequency, period: shiftPeriod(SAMPLE[frequency], frequency, by) }));

describe('reading a period', () => {
  it.each([
    ['2024-12', 'monthly', '2024-12'],
    [' 2024-12-03 ', 'weekly', '2024-12-03'],
    ['2024-q3', 'quarterly', '2024-Q3'],
    ['2024/25', 'yearly', '2024-25'],
    ['2024-13', 'monthly', null],
    ['2023-02-29', 'weekly', null],
    ['2024-Q5', 'quarterly', null],
    ['2024-26', 'yearly', null],
    ['2024-12', 'weekly', null],
  ] as const)('%s, %s, is %s', (written, frequency, period) => {
    expect(parsePeriod(written, frequency)).toBe(period);
  });

  it('takes 2011-12 for a month or a financial year, as the series says', () => {
    expect(parsePeriod('2011-12', 'monthly')).toBe('2011-12');
    expect(parsePeriod('2011-12', 'yearly')).toBe('2011-12');
    expect(startOfPeriod('2011-12', 'monthly')).toBe('2011-12-01');
    expect(startOfPeriod('2011-12', 'yearly')).toBe('2011-04-01');
  });
});

describe('the days of a period', () => {
  it.each([
    ['2024-Q3', 'quarterly', '2024-10-01', '2024-12-31'],
    ['2024-Q4', 'quarterly', '2025-01-01', '2025-03-31'],
    ['2024-02', 'monthly', '2024-02-01', '2024-02-29'],
    ['2024-25', 'yearly', '2024-04-01', '2025-03-31'],
    ['2024-12-03', 'weekly', '2024-11-27', '2024-12-03'],
  ] as const)('%s, %s, is %s to %s', (period, frequency, first, last) => {
    expect([startOfPeriod(period, frequency), endOfPeriod(period, frequency)]).toEqual([first, last]);
  });

  it('lets each period begin the day after the one before ended', () => {
    fc.assert(
      fc.property(somePeriod, ({ period, frequency }) => {
        const next = shiftPeriod(period, frequency, 1);
        expect(startOfPeriod(next, frequency)).toBe(addDays(endOfPeriod(period, frequency), 1));
        expect(parsePeriod(period, frequency)).toBe(period);
        expect(period < next).toBe(true);
      }),
    );
  });

  it('puts every period in the financial year of its last day', () => {
    fc.assert(
      fc.property(somePeriod, ({ period, frequency }) => {
        const year = yearOfPeriod(period, frequency);
        const last = endOfPeriod(period, frequency);
        expect(startOfPeriod(year, 'yearly') <= last && last <= endOfPeriod(year, 'yearly')).toBe(true);
      }),
    );
  });
});

describe('stepping through periods', () => {
  it('comes back to where it began', () => {
    fc.assert(
      fc.property(somePeriod, fc.integer({ min: -90, max: 90 }), ({ period, frequency }, by) => {
        expect(shiftPeriod(shiftPeriod(period, frequency, by), frequency, -by)).toBe(period);
      }),
    );
  });

  it('finds the same time a year before; a week keeps its weekday', () => {
    expect(yearBefore('2024-12', 'monthly')).toBe('2023-12');
    expect(yearBefore('2024-Q3', 'quarterly')).toBe('2023-Q3');
    expect(yearBefore('2024-25', 'yearly')).toBe('2023-24');
    expect(yearBefore('2024-12-03', 'weekly')).toBe('2023-12-05');
    expect(weekdayOf(yearBefore('2024-12-03', 'weekly'))).toBe(2);
  });

  it('names every period from the first to the last', () => {
    expect(periodsBetween('2024-11', '2025-02', 'monthly')).toEqual([
      '2024-11',
      '2024-12',
      '2025-01',
      '2025-02',
    ]);
    expect(periodsBetween('2024-Q4', '2025-Q1', 'quarterly')).toEqual(['2024-Q4', '2025-Q1']);
    expect(periodsBetween('2025-01', '2024-12', 'monthly')).toEqual([]);
  });
});

describe('days', () => {
  it('knows which there are', () => {
    expect(isDate('2024-02-29')).toBe(true);
    expect(isDate('2023-02-29')).toBe(false);
    expect(isDate('2024-2-9')).toBe(false);
    expect(lastDayOfMonth('2024-12')).toBe('2024-12-31');
  });

  it('counts them over changes of the clock and of the year', () => {
    expect(daysBetween('2024-03-30', '2024-04-01')).toBe(2);
    expect(daysBetween('2024-12-03', '2025-01-03')).toBe(31);
    expect(weekdayOf('2024-12-03')).toBe(2);
    expect(weekdayOf('1969-12-29')).toBe(1);
  });
});

describe('periods in words', () => {
  it.each([
    ['2024-12-03', 'weekly', '3 December 2024', '3 Dec 2024', 'on 3 December 2024'],
    ['2024-12', 'monthly', 'December 2024', 'Dec 2024', 'in December 2024'],
    ['2024-Q4', 'quarterly', 'January to March 2025', 'Q4 2024/25', 'in January to March 2025'],
    ['2024-25', 'yearly', '2024/25', '2024/25', 'in 2024/25'],
  ] as const)('%s is %s', (period, frequency, words, short, when) => {
    expect(periodInWords(period, frequency)).toBe(words);
    expect(shortPeriod(period, frequency)).toBe(short);
    expect(whenInWords(period, frequency)).toBe(when);
  });

  it('follows the house style', () => {
    expect(periodInWords('2024-25', 'yearly', 'govuk')).toBe('2024 to 2025');
    expect(shortPeriod('2024-Q3', 'quarterly', 'govuk')).toBe('Q3 2024 to 2025');
  });
});
