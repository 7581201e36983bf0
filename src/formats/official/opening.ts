/**
 * The first look at a file: from its first 64 KiB, where the header is, what parts the columns, and a few rows. It reads no
 * figures.
 */
import { createRecordScanner } from '../csv/record-scanner.ts';
import { fieldText, type ScannedRecord } from '../csv/scanned-record.ts';
import { levelOfText } from './area-of-row.ts';
import { type HeaderReading, type OfficialColumns, readHeader } from './columns.ts';

/** Titles above the header are passed over as far as this. */
const MOST_LINES_ABOVE = 20;
const DELIMITERS = [',', ';', '\t'].map((text) => text.charCodeAt(0));

export type Opening =
  | {
      readonly kind: 'columns';
      readonly columns: OfficialColumns;
      readonly delimiter: number;
      readonly line: number;
      /** The lines above the header, as one text. */
      readonly above: string;
    }
  | (Exclude<HeaderReading, { kind: 'columns' }> & { readonly line: number; readonly firstLine: string });

export function openingOf(sample: Uint8Array): Opening {
  const openings = DELIMITERS.map((delimiter) => openingWith(sample, delimiter));
  const found =
    openings.find((o) => o.kind === 'columns') ?? openings.find((o) => o.kind === 'missing') ?? openings[0];
  return found ?? { kind: 'no-header', line: 1, firstLine: '' };
}

function openingWith(sample: Uint8Array, delimiter: number): Opening {
  const rows = firstRecords(sample, delimiter);
  const firstLine = rows[0]?.fields.join(' ').trim() ?? '';
  for (const [i, row] of rows.slice(0, MOST_LINES_ABOVE).entries()) {
    const header = readHeader(row.fields);
    if (header.kind === 'no-header') continue;
    if (header.kind === 'missing') return { ...header, line: row.line, firstLine };
    if (lacksNames(header.columns, rows.slice(i + 1))) {
      return { kind: 'missing', missing: ['name'], twice: [], line: row.line, firstLine };
    }
    const above = rows
      .slice(0, i)
      .flatMap(({ fields }) => fields)
      .join(' ');
    return { kind: 'columns', columns: header.columns, delimiter, line: row.line, above };
  }
  return { kind: 'no-header', line: rows[0]?.line ?? 1, firstLine };
}

/** The layout of 2014-15 has names in its level column; levels there mean that the column of names is missing. */
function lacksNames(
  { at }: OfficialColumns,
  rows: readonly { readonly fields: readonly string[] }[],
): boolean {
  if (at.level >= 0) return false;
  return rows.some((row) => !['england', null].includes(levelOfText(row.fields[at.name] ?? '')));
}

function firstRecords(sample: Uint8Array, delimiter: number): { line: number; fields: string[] }[] {
  const records: { line: number; fields: string[] }[] = [];
  const scanner = createRecordScanner((record: ScannedRecord) => {
    if (records.length >= 200) return;
    const fields = Array.from({ length: record.fields }, (_, i) => fieldText(record, i));
    if (fields.some((field) => field.trim() !== '')) records.push({ line: record.line, fields });
  }, delimiter);
  scanner.push(sample);
  scanner.end();
  return records;
}
