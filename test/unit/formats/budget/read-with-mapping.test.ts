import { describe, expect, it } from 'vitest';
import {
  headerFingerprint,
  mappingLacks,
  suggestMapping,
} from '../../../../src/formats/budget/column-mapping.ts';
import { openExtract, readWithMapping } from '../../../../src/formats/budget/read-with-mapping.ts';
import { fileOf } from '../official/drawn-file.ts';
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
    const opened = await openExtract(fileOf('ledger.csv', EXTRACT));
    expect(opened).toMatchObject({ ok: true, value: { headerLine: 2, headerFields: FIELDS } });
    if (opened.ok) expect(opened.value.sample[0]?.[1]).toBe('1001');
    const unknown = await openExtract(fileOf('ledger.csv', text('A b,C d,E f', '1,2,3')));
    expect(unknown).toMatchObject({ ok: true, value: { headerLine: 1, suggested: { columns: {} } } });
  });

  it('reads an extract in its own order, leaves its total out, and asks about income', async () => {
    const read = await readWithMapping(fileOf('ledger.csv', EXTRACT), mapping());
    if (!read.ok) throw new Error(read.error.sentence);
    expect(read.value.needs).toEqual(['income']);
    expect(
      read.value.rows.map(({ line, kind, name, amounts }) => [
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
    expect(read.value.ledger).toMatchObject({
      read: 3,
      kept: 2,
      skipped: [{ reason: 'a total without a line code' }],
    });
    expect(read.value.notes).toContain('The column ‘Spare’ was not read.');
  });

  it('reads the same of a workbook', async () => {
    const rows = [
      ['Adult social care'],
      FIELDS,
      [12_700_000, 1001, 'Residential', 'Exp', 12_000_000, 'x', 7_400_000.004],
      [-4_900_000, 1002, 'Client contributions', 'Inc', -5_000_000, 'x', -2_900_000],
    ];
    const file = fileOf('ledger.xlsx', drawnWorkbook(rows));
    const read = await readWithMapping(file, mapping());
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

  it('refuses another header, and a mapping that says too little', async () => {
    const other = await readWithMapping(fileOf('ledger.csv', EXTRACT.replace('Spare', 'Spur')), mapping());
    expect(other).toMatchObject({ ok: false, error: { kind: 'mapping' } });
    const open = await readWithMapping(fileOf('ledger.csv', EXTRACT), suggestMapping(FIELDS));
    expect(open).toMatchObject({ ok: false, error: { kind: 'mapping' } });
  });
});
