/** Published spend of any shape a snapshot may hold. */
import fc from 'fast-check';
import { financialYearStarting } from '../../../../src/domain/figures/financial-year.ts';
import { type PublishedSpend, spendId } from '../../../../src/domain/spend/published-spend.ts';

const COUNCILS = ['E06000001', 'E08000014', 'E09000001', 'E10000017'];

const record: fc.Arbitrary<PublishedSpend> = fc
  .record({
    start: fc.integer({ min: 2014, max: 2025 }),
    source: fc.constantFrom('budget' as const, 'outturn' as const),
    fileName: fc.string({ maxLength: 20 }),
    councils: fc.subarray(COUNCILS),
    nets: fc.array(
      fc.oneof(fc.integer({ min: -1e6, max: 1e7 }), fc.double({ min: -1e6, max: 1e6, noNaN: true })),
      { minLength: COUNCILS.length, maxLength: COUNCILS.length },
    ),
    left: fc.nat(40),
  })
  .map(({ start, source, fileName, councils, nets, left }) => {
    const year = financialYearStarting(start);
    return {
      id: spendId(year, source),
      year,
      source,
      fileName,
      addedAt: '2025-06-07T08:09:10.000Z',
      ledger: {
        read: councils.length + left,
        kept: councils.length,
        skipped: left === 0 ? [] : [{ reason: 'a note', rows: left, examples: [{ line: 9, text: 'Note' }] }],
      },
      councils,
      // A file has no minus zero.
      netThousands: nets.slice(0, councils.length).map((net) => net + 0),
    };
  });

export const arbitrarySpend = fc.uniqueArray(record, { selector: ({ id }) => id, maxLength: 4 });
