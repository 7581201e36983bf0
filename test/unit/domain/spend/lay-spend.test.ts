import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laySpend, type SpendFile } from '../../../../src/domain/spend/lay-spend.ts';
import { netByCouncil, type PublishedSpend } from '../../../../src/domain/spend/published-spend.ts';
import { runs } from '../../../runs.ts';
import { codeOf, drawnSpend } from './drawn-spend.ts';

const SEFTON = codeOf('Sefton');

function fileOf(...records: readonly PublishedSpend[]): SpendFile {
  return {
    fileName: 'again.csv',
    addedAt: '2026-02-02T00:00:00Z',
    ledger: { read: 0, kept: 0, skipped: [] },
    rows: records.flatMap((record) =>
      [...netByCouncil(record)].map(([ons, net]) => ({ year: record.year, source: record.source, ons, net })),
    ),
  };
}

const HELD = drawnSpend('2023-24', 'outturn', 'Barnet 100\nSefton 119322\nWirral 147541');

describe('laySpend', () => {
  it('makes a record a year and return, its councils in the order of their codes, totals left aside', () => {
    const file = fileOf(HELD, drawnSpend('2023-24', 'budget', 'Sefton 111898'));
    const total = { year: '2023-24' as const, source: 'outturn' as const, ons: 'E92000001', net: 5 };
    const { records, counts } = laySpend([], { ...file, rows: [total, ...[...file.rows].reverse()] }, SEFTON);
    expect(records.map(({ id, councils, netThousands }) => [id, councils, netThousands])).toEqual([
      ['2023-24.budget', ['E08000014'], [111_898]],
      ['2023-24.outturn', ['E08000014', 'E08000015', 'E09000003'], [119_322, 147_541, 100]],
    ]);
    expect(counts).toEqual({ added: 4, differs: 0, same: 0, dropped: 0 });
  });

  it('changes nothing where every amount is held', () => {
    const plan = laySpend([HELD], fileOf(HELD), SEFTON);
    expect(plan.records).toEqual([]);
    expect(plan.returns).toHaveLength(1);
    expect(plan.counts).toEqual({ added: 0, differs: 0, same: 3, dropped: 0 });
  });

  it('replaces a revised return and says what differs, the chosen council first, then by name', () => {
    const revised = drawnSpend('2023-24', 'outturn', 'Sefton 119400\nBarnet 101\nLeeds 7');
    const plan = laySpend([HELD], fileOf(revised), SEFTON);
    expect(plan.counts).toEqual({ added: 1, differs: 2, same: 0, dropped: 1 });
    expect(plan.changes.map(({ council, before, after }) => [council, before, after])).toEqual([
      [SEFTON, 119_322, 119_400],
      [codeOf('Barnet'), 100, 101],
      [codeOf('Wirral'), 147_541, null],
    ]);
    expect(plan.records[0]).toMatchObject({ id: HELD.id, fileName: 'again.csv' });
  });

  it('counts every amount of the file and of the return it replaces once, whatever they are', () => {
    const amounts = fc.dictionary(
      fc.constantFrom('E06000001', 'E08000014', 'E08000015', 'E09000003'),
      fc.integer({ min: -5, max: 5 }),
      { minKeys: 1 },
    );
    const recordOf = (of: Record<string, number>): PublishedSpend => {
      const councils = Object.keys(of).sort();
      return { ...HELD, councils, netThousands: councils.map((code) => of[code] ?? 0) };
    };
    fc.assert(
      fc.property(amounts, amounts, (before, after) => {
        const plan = laySpend([recordOf(before)], fileOf(recordOf(after)), SEFTON);
        const { added, differs, same, dropped } = plan.counts;
        expect(added + differs + same).toBe(Object.keys(after).length);
        expect(differs + same + dropped).toBe(Object.keys(before).length);
        expect(plan.records.length === 0).toBe(added + differs + dropped === 0);
        const now = plan.records[0] ?? recordOf(before);
        expect(Object.fromEntries(netByCouncil(now))).toEqual(after);
        expect(laySpend([now], fileOf(recordOf(after)), SEFTON).records).toEqual([]);
      }),
      { numRuns: runs(300) },
    );
  });
});
