/** Rows of returns as fast-check draws them: every shape a figure can have, one a measure, period and area. */
import fc from 'fast-check';
import type { MissingReason } from '../../../../src/domain/figures/missing.ts';
import { LOCAL_CATALOGUE } from '../../../../src/domain/measures/local/catalogue.ts';
import { addDays, dateOfDay, weekdayOf } from '../../../../src/domain/periods/iso-date.ts';
import { type Frequency, shiftPeriod } from '../../../../src/domain/periods/period.ts';
import type { ReturnRow } from '../../../../src/domain/series/return-row.ts';
import type { PointStatus, Qualifier, Said } from '../../../../src/domain/series/series.ts';

const FIRST: Readonly<Record<Frequency, string>> = {
  weekly: dateOfDay(18_000),
  monthly: '2015-01',
  quarterly: '2015-Q1',
  yearly: '2010-11',
};

const amount = fc.oneof(
  fc.nat(100_000),
  fc.constantFrom(0, 0.1 + 0.2, 81.3, 1e-5, 123_456.789, -4.5, 0.813),
  fc.double({ min: 0.001, max: 1e9, noNaN: true }),
);

const figure: fc.Arbitrary<Said> = fc.oneof(
  amount.map((value) => ({ value })),
  fc
    .tuple(amount, fc.constantFrom<Qualifier[]>('about', 'over', 'just-over', 'under', 'just-under'))
    .map(([value, qualifier]) => ({ value, qualifier })),
  fc
    .tuple(amount, amount)
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => ({
      value: null,
      qualifier: 'range' as const,
      low: Math.min(a, b),
      high: Math.max(a, b),
    })),
  fc.tuple(amount, fc.boolean()).map(([value, named]) => ({
    value,
    ...(named ? { qualifier: 'range' as const } : {}),
    low: value - 1,
    high: value + 2,
  })),
  fc
    .constantFrom<MissingReason>('suppressed', 'unavailable', 'not-applicable', 'not-collected')
    .map((missing) => ({ value: null, missing })),
);

const words = fc
  .string({ unit: fc.constantFrom(...'=+-@\'",;<>&– é’ab 1'), minLength: 1, maxLength: 20 })
  .map((text) => text.replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '' && !text.startsWith("'"));

const said: fc.Arbitrary<Said> = fc
  .tuple(
    figure,
    fc.record(
      {
        numerator: amount,
        denominator: amount,
        status: fc.constantFrom<PointStatus[]>('provisional', 'revised', 'illustrative'),
        note: words,
      },
      { requiredKeys: [] },
    ),
  )
  .map(([what, beside]) => ({ ...what, ...beside }));

const row: fc.Arbitrary<ReturnRow> = fc
  .tuple(
    fc.constantFrom(...LOCAL_CATALOGUE),
    fc.nat(80),
    said,
    fc.constantFrom(null, 'E08000014', 'E08000012'),
  )
  .map(([{ code, frequency, weekday = 2 }, nth, what, area]) => {
    const first = FIRST[frequency];
    const from = frequency === 'weekly' ? addDays(first, (weekday - weekdayOf(first) + 7) % 7) : first;
    return { line: 0, area, measure: code, period: shiftPeriod(from, frequency, nth), said: what };
  });

export const returnRows: fc.Arbitrary<ReturnRow[]> = fc.uniqueArray(row, {
  minLength: 1,
  maxLength: 12,
  selector: ({ area, measure, period }) => `${area}/${measure}/${period}`,
});
