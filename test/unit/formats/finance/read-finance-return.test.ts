import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { looksLikeFinanceReturn } from '../../../../src/formats/finance/looks-like-finance-return.ts';
import { readFinanceReturn } from '../../../../src/formats/finance/read-finance-return.ts';
import { describeWithRealData } from '../../../real-data.ts';
import { encoded, fileOf } from '../official/drawn-file.ts';

const SEFTON = 'E08000014';
const PUBLISHED = [
  '"Revenue outturn (RO3) 2023-24: individual local authority data",,,,,,',
  'Released under the Open Government Licence,,,,,,',
  ',,,,"Children’s Social Care",,"Adult Social Care"',
  '"E-code","ONS\nCode","Local authority","Class","Net Current\nExpenditure\n(£ thousand)","Employees","Net Current\nExpenditure\n(£ thousand)"',
  'E4304,E08000014,Sefton,MD,"70,001","18,078","119,322"',
  'E4305,E08000013,St. Helens,MD,1,2,"(77)"',
  'E1940,E07000241,Welwyn Hatfield,SD,0,0,-19',
  'E0101,E06000022,Bath & North East Somerset UA,UA,1,2,[x]',
  ',,England,,9,9,"20,000,000"',
  'E4305,E08000011,Knowsley,MD,1,2,n.a. yet',
  ',,,,,,',
  'Table 2: reserves,,,,,,',
  '"E-code","ONS Code","Local authority",,,,"Reserves"',
  'E4304,E08000014,Sefton,,,,"30,000"',
].join('\r\n');

async function reading(name: string, content: string | Uint8Array) {
  const result = await readFinanceReturn(fileOf(name, content));
  if (!result.ok) throw new Error(`refused: ${result.error.sentence}`);
  return result.value;
}

async function refusal(name: string, content: string) {
  const result = await readFinanceReturn(fileOf(name, content));
  if (result.ok) throw new Error('not refused');
  return result.error;
}

describe('readFinanceReturn', () => {
  it('finds the header below titles, line breaks in it, separators, and stops at a second table', async () => {
    const { rows, ledger, notes } = await reading('file.csv', PUBLISHED);
    expect(rows).toEqual([
      { year: '2023-24', source: 'outturn', ons: SEFTON, net: 119_322, line: 10 },
      { year: '2023-24', source: 'outturn', ons: 'E08000013', net: -77, line: 11 },
    ]);
    expect(ledger).toMatchObject({ read: 9, kept: 2 });
    expect(ledger.skipped.map(({ reason, rows: of }) => [reason, of])).toEqual([
      ['text where an amount should be', 1],
      ['no amount published', 1],
      ['an authority without adult social care', 1],
      ['a total or a note without an ONS code', 2],
      ['a row of another table lower down', 2],
    ]);
    expect(notes[0]).toContain('1 amount is below zero');
  });

  it('reads it in Windows-1252 too, and more columns than most tables have', async () => {
    expect((await reading('file.csv', encoded(PUBLISHED, 'windows-1252'))).rows).toHaveLength(2);
    const wide = Array.from({ length: 120 }, (_, i) => `"Service ${i}\nNet Current Expenditure"`).join(',');
    const amounts = Array.from({ length: 120 }, () => '"1,000"').join(',');
    const content = `E-code,ONS Code,Name,${wide},"Adult Social Care - Net Current Expenditure"\nE4304,${SEFTON},"Sefton ""MBC""",${amounts},"119,322"\nNote: no footer is a row`;
    expect((await reading('RSX 2023-24.csv', content)).rows).toMatchObject([
      { net: 119_322, source: 'outturn' },
    ]);
  });

  it('takes year and return from the name of the file, and asks where nothing says them', async () => {
    const plain = `E-code,ONS code,Adult Social Care\nE4304,${SEFTON},111898\n`;
    expect((await reading('RA_2023-24_data_by_LA.csv', plain)).rows).toMatchObject([
      { year: '2023-24', source: 'budget', net: 111_898 },
    ]);
    expect((await refusal('RA.csv', plain)).kind).toBe('year-needed');
    expect((await refusal('2023-24.csv', plain)).kind).toBe('source-needed');
    const told = await readFinanceReturn(fileOf('x.csv', plain), { year: '2024-25', source: 'outturn' });
    expect(told).toMatchObject({ ok: true, value: { rows: [{ year: '2024-25', source: 'outturn' }] } });
  });

  it('keeps neither of two amounts for one council, and one of a repeat', async () => {
    const line = (net: number): string => `2023-24,RO outturn,E4304,${SEFTON},Sefton,${net}`;
    const other = '2023-24,RO outturn,E4305,E08000013,St. Helens,90000';
    const another = '2023-24,RO outturn,E4302,E08000012,Liverpool,180000';
    const head = 'financial_year,source,ecode,ons_code,name,net_current_expenditure';
    expect(
      (await reading('a.csv', [head, line(5), line(6), other, other, another].join('\n'))).rows,
    ).toHaveLength(2);
    expect((await reading('a.csv', [head, line(5), line(5), other].join('\n'))).rows).toHaveLength(2);
  });

  it('refuses the detailed return, one without the column, and one in another unit', async () => {
    const detailed = 'GEOGRAPHY_LEVEL,GEOGRAPHY_CODE,FinanceType,ITEMVALUE\nEngland,E92000001,9,153321\n';
    expect((await refusal('ascfr.csv', detailed)).kind).toBe('detailed-return');
    expect((await refusal('RO 2023-24.csv', `E-code,ONS Code,Highways\nE4304,${SEFTON},5\n`)).kind).toBe(
      'missing-column',
    );
    const pounds = [11, 12, 13, 14, 15].map((n) => `E43${n},E080000${n},X,${n}0000000`);
    const inPounds = ['E-code,ONS Code,Name,Adult Social Care', ...pounds].join('\n');
    expect((await refusal('RO 2023-24.csv', inPounds)).sentence).toContain('seems to be in pounds');
    expect((await refusal('RO 2023-24.csv', 'hello,world\n1,2\n')).kind).toBe('no-header');
  });

  it('is told by its columns', () => {
    expect(looksLikeFinanceReturn(['E-code', 'ONS\nCode', 'Local authority'])).toBe(true);
    expect(looksLikeFinanceReturn(['measure', 'period', 'value'])).toBe(false);
  });
});

describeWithRealData('the published finance returns', (dir) => {
  it('have Sefton’s net current expenditure of each year', async () => {
    const { rows, ledger } = await reading(
      'asc_revenue_by_la.csv',
      readFileSync(join(dir, 'finance/asc_revenue_by_la.csv')),
    );
    const sefton = rows
      .filter(({ ons }) => ons === SEFTON)
      .map(({ year, source, net }) => [year, source, net]);
    expect(sefton).toEqual([
      ['2021-22', 'budget', 99_823],
      ['2023-24', 'budget', 111_898],
      ['2021-22', 'outturn', 101_721],
      ['2022-23', 'outturn', 104_316],
      ['2023-24', 'outturn', 119_322],
    ]);
    expect(ledger.read).toBe(888);
    expect(ledger.kept).toBe(rows.length);
    expect(
      rows.filter(({ year, source }) => year === '2023-24' && source === 'outturn').length,
    ).toBeGreaterThan(140);
  });

  it('of the detailed kind are recognised', async () => {
    const result = await readFinanceReturn(
      fileOf('ascfr.csv', readFileSync(join(dir, 'finance/ascfr_layout_sample.csv'))),
    );
    expect(result).toMatchObject({ ok: false, error: { kind: 'detailed-return' } });
  });
});
