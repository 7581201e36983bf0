/** The first look at a register: where its header is, what parts its columns, which register it is. It reads no rows. */
import { createRecordScanner } from '../csv/record-scanner.ts';
import { fieldText } from '../csv/scanned-record.ts';
import { looksLikeRegister } from './looks-like-register.ts';
import { findColumns, NEEDED, type RegisterColumn } from './register-columns.ts';
import type { RegisterKind } from './register-reading.ts';

/** Titles above the header are passed over as far as this. */
const MOST_LINES_ABOVE = 20;
const DELIMITERS = [',', ';', '\t'].map((text) => text.charCodeAt(0));

export interface RegisterHeader {
  readonly kind: RegisterKind;
  readonly delimiter: number;
  /** Of the header. */
  readonly line: number;
  /** The names as written; a row must have as many fields. */
  readonly fields: readonly string[];
  /** The field of each column, from 0; undefined for one the file does not have. */
  readonly at: Readonly<Partial<Record<RegisterColumn, number>>>;
  /** Fields that are none of the register's columns. */
  readonly others: readonly number[];
  readonly missing: readonly RegisterColumn[];
  readonly twice: readonly RegisterColumn[];
}

/** Null when no line among the first looks like the header of a register. */
export function openingOfRegister(sample: Uint8Array): RegisterHeader | null {
  for (const delimiter of DELIMITERS) {
    for (const { line, fields } of firstLines(sample, delimiter)) {
      const kind = looksLikeRegister(fields);
      if (kind) return headerOf(kind, delimiter, line, fields);
    }
  }
  return null;
}

function headerOf(
  kind: RegisterKind,
  delimiter: number,
  line: number,
  fields: readonly string[],
): RegisterHeader {
  const { places, others } = findColumns(fields, kind);
  const at = Object.fromEntries([...places].map(([column, [first]]) => [column, first]));
  return {
    kind,
    delimiter,
    line,
    fields: fields.map((field) => field.trim()),
    at,
    others,
    missing: NEEDED[kind].filter((column) => !places.has(column)),
    twice: [...places].flatMap(([column, found]) => (found.length > 1 ? [column] : [])),
  };
}

function firstLines(sample: Uint8Array, delimiter: number): { line: number; fields: string[] }[] {
  const lines: { line: number; fields: string[] }[] = [];
  const scanner = createRecordScanner((record) => {
    if (lines.length >= MOST_LINES_ABOVE) return;
    const fields = Array.from({ length: record.fields }, (_, i) => fieldText(record, i));
    if (fields.some((field) => field.trim() !== '')) lines.push({ line: record.line, fields });
  }, delimiter);
  scanner.push(sample);
  scanner.end();
  return lines;
}
