import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { beforeAll, expect, it } from 'vitest';
import { ENGLAND, SEFTON } from '../../../../src/domain/figures/area.ts';
import type { FinancialYear } from '../../../../src/domain/figures/financial-year.ts';
import { buildHoldings, type Holdings } from '../../../../src/domain/releases/holdings.ts';
import { laySpend } from '../../../../src/domain/spend/lay-spend.ts';
import { peopleHeld } from '../../../../src/domain/spend/people-held.ts';
import type { PublishedSpend } from '../../../../src/domain/spend/published-spend.ts';
import { spendComparison } from '../../../../src/domain/spend/spend-comparison.ts';
import { spendCsv } from '../../../../src/features/budget/against/spend-table.ts';
import { readFinanceReturn } from '../../../../src/formats/finance/read-finance-return.ts';
import { describeWithRealData } from '../../../real-data.ts';
import { fileOf } from '../../formats/official/drawn-file.ts';
import { headlineRows, releaseOf } from '../../published-file.ts';
import { valueIn } from '../../storage/opened-store.ts';

type Row = Readonly<Record<string, string>>;

function rowsOf(path: string): Row[] {
  return Papa.parse<Row>(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true }).data;
}

/** The slow way: the file’s own rows, sums by hand, nothing of the code under test but the codes that are one council. */
describeWithRealData('published spend a person', (dir) => {
  let records: readonly PublishedSpend[] = [];
  let holdings: Holdings = buildHoldings([], []);
  let spend: Row[] = [];

  beforeAll(async () => {
    const path = join(dir, 'finance/asc_revenue_by_la.csv');
    const { rows, ledger } = valueIn(await readFinanceReturn(fileOf('asc.csv', readFileSync(path))));
    records = laySpend(
      [],
      { fileName: 'asc.csv', addedAt: '2026-01-01T00:00:00Z', ledger, rows },
      SEFTON,
    ).records;
    const releases = ['ascof-2018-19-full.csv', 'ascof-2020-21-full.csv', 'ascof-2023-24-totals.csv'].map(
      (name) => releaseOf(headlineRows(dir, name), name),
    );
    holdings = buildHoldings(
      releases.map(({ release }) => release),
      releases.map(({ block }) => block),
    );
    spend = rowsOf(path);
  });

  const isCouncil = (code = ''): boolean => /^E(06|08|09|10)/.test(code);

  it('has the people of the mid-2020 estimates, in the file of 2020-21', () => {
    const published = rowsOf(join(dir, 'reference/pop_mid2020_all_geographies.csv'));
    const people = peopleHeld(holdings, '2020-21');
    const compared = published.flatMap(({ code = '', pop_18_64_mid2020, pop_65_plus_mid2020 }) => {
      const of = isCouncil(code) ? people?.of(code) : null;
      if (!of) return [];
      expect([code, of.adults, of.older]).toEqual([
        code,
        Number(pop_18_64_mid2020) + Number(pop_65_plus_mid2020),
        Number(pop_65_plus_mid2020),
      ]);
      return [code];
    });
    expect(compared.length).toBeGreaterThanOrEqual(145);
    expect(people?.of(SEFTON)).toEqual({ adults: 221_801, older: 65_463 });
  });

  it('takes the people of 2020-21 for the years after, whose files have outcomes alone', () => {
    expect(records.map(({ year }) => peopleHeld(holdings, year)?.year)).toEqual(Array(5).fill('2020-21'));
    expect(peopleHeld(holdings, '2019-20')?.year).toBe('2018-19');
  });

  it.each([
    ['2021-22', 'outturn'],
    ['2022-23', 'outturn'],
    ['2023-24', 'outturn'],
    ['2021-22', 'budget'],
    ['2023-24', 'budget'],
  ] as const)('is what the rows of the file come to: %s, %s', (year: FinancialYear, source) => {
    const record = records.find((one) => one.year === year && one.source === source);
    if (!record) throw new Error('no such return');
    const comparison = spendComparison(record, peopleHeld(holdings, year), {
      council: SEFTON,
      comparator: { kind: 'england' },
      without: [],
    });
    const people = new Map<string, { younger?: number; older?: number }>();
    for (const row of headlineRows(dir, 'ascof-2020-21-full.csv')) {
      if (row.type !== 'denominator' || !isCouncil(row.area) || row.text.startsWith('[')) continue;
      const of = people.get(row.area) ?? {};
      if (row.code === '2A1') of.younger = Number(row.text);
      if (row.code === '2A2') of.older = Number(row.text);
      people.set(row.area, of);
    }
    // North Yorkshire and Somerset are the same councils under another code.
    const now: Record<string, string> = { E06000065: 'E10000023', E06000066: 'E10000027' };
    let [net, adults, older, counted] = [0, 0, 0, 0];
    for (const row of spend) {
      if (row.financial_year !== year || !row.source?.toLowerCase().includes(source)) continue;
      if (!isCouncil(row.ons_code)) continue;
      const of = people.get(row.ons_code ?? '') ?? people.get(now[row.ons_code ?? ''] ?? '');
      if (of?.younger === undefined || of.older === undefined) continue;
      net += Number(row.net_current_expenditure);
      adults += of.younger + of.older;
      older += of.older;
      counted += 1;
    }
    const [england] = comparison.together;
    expect(england?.counted).toBe(counted);
    expect(england?.adult).toMatchObject({ netThousands: net, population: adults });
    expect(england?.adult?.pounds).toBeCloseTo((net * 1000) / adults, 9);
    expect(england?.older?.pounds).toBeCloseTo((net * 1000) / older, 9);
    const table = Papa.parse<Row>(spendCsv(comparison).slice(1), { header: true, skipEmptyLines: true }).data;
    const own = table.find((row) => row.area_code === SEFTON);
    const sefton = spend.find(
      (row) =>
        row.financial_year === year && row.source?.toLowerCase().includes(source) && row.ons_code === SEFTON,
    );
    expect(own?.net_thousands).toBe(sefton?.net_current_expenditure);
    expect(Number(own?.pounds_per_adult)).toBeCloseTo(
      (Number(sefton?.net_current_expenditure) * 1000) / 221_801,
      9,
    );
    expect(table.find((row) => row.area_code === ENGLAND)).toMatchObject({
      net_thousands: String(net),
      adults: String(adults),
      people_65_over: String(older),
      councils: String(counted),
      people_year: '2020-21',
    });
    expect(table.filter((row) => row.level === 'council' && row.pounds_per_adult !== '')).toHaveLength(
      counted,
    );
  });
});
