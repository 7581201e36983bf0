import { describe, expect, it } from 'vitest';
import type { LedgerMapping } from '../../../../src/domain/budget/ledger-mapping.ts';
import { mappingLacks } from '../../../../src/domain/budget/mapping-lacks.ts';
import { headerFingerprint, suggestMapping } from '../../../../src/formats/budget/column-mapping.ts';
import { openExtractCsv, openExtractSheets } from '../../../../src/formats/budget/open-extract.ts';
import { readWithMapping } from '../../../../src/formats/budget/read-with-mapping.ts';
import { fileOf } from '../official/drawn-file.ts';
import { openedSheets } from '../opened-sheets.ts';
import { drawnWorkbook } from '../returns/drawn-return.ts';
import { text } from './drawn-budget.ts';

const FIELDS = [
  'Forecast Outturn',
  'Cost Centre',
  'Description',
  'Type',
  'Revised Budget',
  'Spare',
  'YTD Actual',
];
const EXTRACT = text(
  'Adult social care,,,,,,',
  FIELDS.join(','),
  '"12,700,000",1001,Residential,Exp,"12,000,000",x,"7,400,000"',
  '"(4,900,000)",1002,Client contributions,Inc,"(5,000,000)",x,"(2,900,000)"',
  '"7,800,000",,Total,,"7,000,000",,"4,500,000"',
);
const mapping = () => ({
  ...suggestMapping(FIELDS),
  fixed: { year: '2024-25' as const, month: 7 as const, basis: 'gross' as const },
});

async function opened(content: string) {
  const extract = await openExtractCsv(fileOf('ledger.csv', content));
  if (!extract.ok) throw new Error(extract.error.sentence);
  return extract.value;
}

async function readAs(content: string, how: LedgerMapping) {
  const read = readWithMapping((await opened(content)).table, how);
  if (!read.ok) throw new Error(read.error.sentence);
  return read.value;
}

describe('readWithMapping', () => {
  it('suggests columns by their names and says what is still open', () => {
    const suggested = suggestMapping(FIELDS);
    expect(suggested.columns).toEqual({
      forecast: 0,
      line: 1,
      name: 2,
      kind: 3,
      current: 4,
      actualToDate: 6,
    });
    expect(mappingLacks(suggested)).toEqual(['year', 'month', 'basis']);
    expect(mappingLacks(mapping())).toEqual([]);
    expect(JSON.parse(JSON.stringify(mapping()))).toEqual(mapping());
  });

  it('knows a header again however it is spaced, and no other', () => {
    const again = FIELDS.map((field) => ` ${field.toUpperCase()} `);
    expect(headerFingerprint([...again, ''])).toBe(headerFingerprint(FIELDS));
    expect(headerFingerprint(FIELDS.toReversed())).not.toBe(headerFingerprint(FIELDS));
  });

  it('opens an extract at its header, whatever stands above', async () => {
    const { table, recognised } = await opened(EXTRACT);
    expect(table).toMatchObject({ headerLine: 2, header: FIELDS });
    expect(recognised).toBe(true);
    const unknown = await opened(text('A b,C d,E f', '1,2,3'));
    expect(unknown).toMatchObject({
      recognised: false,
      table: { headerLine: 1 },
      suggested: { columns: {} },
    });
  });

  it('takes no table for a ledger’s that is in our own columns or has no amounts', async () => {
    expect((await opened(text('line,forecast,approved', 'a,1,2'))).recognised).toBe(false);
    expect((await opened(text('Code,Description,Status', 'a,b,c'))).recognised).toBe(false);
  });

  it('reads an extract in its own order, leaves its total out, and asks about income', async () => {
    const value = await readAs(EXTRACT, mapping());
    expect(value.needs).toEqual(['income']);
    expect(
      value.rows.map(({ line, kind, name, amounts }) => [
        line,
        kind,
        name,
        amounts.approved,
        amounts.virements,
      ]),
    ).toEqual([
      ['1001', 'expenditure', 'Residential', 1_200_000_000, 0],
      ['1002', 'income', 'Client contributions', -500_000_000, 0],
    ]);
    expect(value.ledger).toMatchObject({
      read: 3,
      kept: 2,
      skipped: [{ reason: 'a total without a line code' }],
    });
    expect(value.notes).toContain('The column ‘Spare’ was not read.');
  });

  it('reads the same of a workbook', async () => {
    const rows = [
      ['Adult social care'],
      FIELDS,
      [12_700_000, 1001, 'Residential', 'Exp', 12_000_000, 'x', 7_400_000.004],
      [-4_900_000, 1002, 'Client contributions', 'Inc', -5_000_000, 'x', -2_900_000],
    ];
    const sheets = await openedSheets(fileOf('ledger.xlsx', drawnWorkbook(rows)));
    const extract = openExtractSheets('ledger.xlsx', sheets);
    if (!extract.ok) throw new Error(extract.error.sentence);
    const read = readWithMapping(extract.value.table, mapping());
    if (!read.ok) throw new Error(read.error.sentence);
    expect(
      read.value.rows.map(({ at, line, amounts }) => [at, line, amounts.forecast, amounts.actualToDate]),
    ).toEqual([
      [3, '1001', 1_270_000_000, 740_000_000],
      [4, '1002', -490_000_000, -290_000_000],
    ]);
    expect(read.value.notes.join(' ')).toContain(
      'On line 3, amounts that were worked out finer than a penny were rounded',
    );
  });

  it('reads amounts in thousands where the name of a column, a title or the reader says so', async () => {
    const fields = ['Code', 'Type', 'Budget £000', "Forecast (£'000s)", 'Actual £'];
    const rows = ['A,Exp,"12,000","12,700.5","7,400,000"'];
    const fixed = { year: '2024-25' as const, month: 7 as const, basis: 'gross' as const };
    const named = await readAs(text(fields.join(','), ...rows), { ...suggestMapping(fields), fixed });
    expect(named.rows[0]?.amounts).toMatchObject({
      approved: 1_200_000_000,
      forecast: 1_270_050_000,
      actualToDate: 740_000_000,
    });
    const plain = ['Code', 'Type', 'Budget', 'Forecast'];
    const titled = text('Budget monitoring, period 7 (£000)', plain.join(','), 'A,Exp,"12,000","12,700"');
    const { suggested } = await opened(titled);
    expect(suggested.unit).toBe('thousands');
    const read = await readAs(titled, { ...suggested, fixed });
    expect(read.rows[0]?.amounts).toMatchObject({ approved: 1_200_000_000, forecast: 1_270_000_000 });
  });

  it('takes for virements what lies between an approved and a current budget', async () => {
    const fields = ['Code', 'Type', 'Original Budget', 'Revised Budget £000', 'Forecast'];
    const file = text(fields.join(','), 'A,Exp,"12,000,000",12500,12700000', 'B,Exp,1,?,1');
    const fixed = { year: '2024-25' as const, month: 7 as const, basis: 'gross' as const };
    const suggested = { ...suggestMapping(fields), fixed };
    const { table } = await opened(file);
    const read = readWithMapping(table, suggested);
    expect(read).toMatchObject({
      ok: false,
      error: { sentence: expect.stringContaining('On line 3, the current budget reads ‘?’') },
    });
    const good = await readAs(file.replace('?', '0.001'), suggested);
    expect(good.rows.map(({ amounts }) => [amounts.approved, amounts.virements])).toEqual([
      [1_200_000_000, 50_000_000],
      [100, 0],
    ]);
  });

  it('refuses another header, and a mapping that says too little or the same column twice', async () => {
    const { table } = await opened(EXTRACT);
    const other = { ...table, header: table.header.map((field) => field.replace('Spare', 'Spur')) };
    const twice = { ...mapping(), columns: { ...mapping().columns, variance: 0 } };
    for (const [of, how] of [
      [other, mapping()],
      [table, suggestMapping(FIELDS)],
      [table, twice],
    ] as const)
      expect(readWithMapping(of, how)).toMatchObject({ ok: false, error: { kind: 'mapping' } });
  });
});
