/** Ledger extracts in a council's own columns, as CSV and as a workbook. Every figure is invented. */
import { drawnWorkbook } from '../returns/drawn-return.ts';

export const EXTRACT_FIELDS = [
  'Forecast Outturn',
  'Cost Centre',
  'Period',
  'Description',
  'Group',
  'Type',
  'Revised Budget',
  'YTD Actual',
  'Officer',
] as const;

export type Row = readonly (string | number | null)[];

/** Home care £1.2m over in October and £0.1m worse each month; the total carries its own figures. */
export function extractRows(month: number): readonly Row[] {
  const worse = (month - 7) * 100_000;
  return [
    [101_200_000 + worse, 'ASC', month, 'Adult social care', null, 'Exp', 100_000_000, 58_000_000, 'x'],
    [21_200_000 + worse, 'HC', month, 'Home care', 'ASC', 'Exp', 20_000_000, 12_000_000, 'x'],
    [90_000_000, 'RES', month, 'Residential care', 'ASC', 'Exp', 90_000_000, 51_000_000, 'x'],
    [-10_000_000, 'INC', month, 'Client contributions', 'ASC', 'Inc', -10_000_000, -5_000_000, 'x'],
  ];
}

export function extractText(rows: readonly Row[], fields: readonly string[] = EXTRACT_FIELDS): string {
  const cell = (value: Row[number]): string =>
    typeof value === 'number' && Math.abs(value) >= 1_000
      ? `"${value < 0 ? `(${Math.abs(value).toLocaleString('en-GB')})` : value.toLocaleString('en-GB')}"`
      : String(value ?? '').replace(/^.*,.*$/, '"$&"');
  return [
    'Adult social care budget monitoring',
    fields.join(','),
    ...rows.map((row) => row.map(cell).join(',')),
  ].join('\r\n');
}

export function extractWorkbook(rows: readonly Row[]): Uint8Array<ArrayBuffer> {
  return drawnWorkbook([['Adult social care'], EXTRACT_FIELDS, ...rows]);
}
