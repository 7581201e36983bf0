/**
 * One record of a delimited file as offsets into a work buffer: no string is made until `fieldText` is asked for one.
 * The scanner reuses the same object, so nothing may keep it beyond the call that hands it over.
 */
import { decodeText } from './decode-text.ts';

/** Fields past this number are counted but not kept; the widest published layout has ten. */
export const MOST_FIELDS = 64;

/** How a field was written; `doubled` means it holds doubled quotation marks to be read as one. */
export const PLAIN = 0;
export const QUOTED = 1;
export const DOUBLED = 2;

export interface ScannedRecord {
  readonly bytes: Uint8Array;
  /** Field i is bytes `starts[i]` up to but not including `ends[i]`, without its enclosing quotation marks. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly written: Uint8Array;
  readonly fields: number;
  /** The line of the file on which the record begins, from 1. */
  readonly line: number;
  /** False when a quotation mark is out of place; the fields are then not to be relied on. */
  readonly wellFormed: boolean;
  /** False for a last record that no line end follows. */
  readonly ended: boolean;
  /** The whole record in the buffer, without its line end. */
  readonly from: number;
  readonly to: number;
}

/** The text of field `index`, empty past the last field. */
export function fieldText(record: ScannedRecord, index: number): string {
  if (index < 0 || index >= record.fields || index >= MOST_FIELDS) return '';
  const raw = decodeText(record.bytes, record.starts[index] ?? 0, record.ends[index] ?? 0);
  return record.written[index] === DOUBLED ? raw.replaceAll('""', '"') : raw;
}

/** The record as it stands in the file, cut to `most` characters and on one line, for people to find it again. */
export function recordExcerpt(record: ScannedRecord, most: number): string {
  const end = Math.min(record.to, record.from + most * 4);
  const text = decodeText(record.bytes, record.from, end).replace(/\s+/g, ' ').trim();
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
}

/** True when no field holds anything but white space. */
export function isBlankRecord(record: ScannedRecord): boolean {
  for (let i = 0; i < record.fields && i < MOST_FIELDS; i++) {
    if (fieldText(record, i).trim() !== '') return false;
  }
  return true;
}
