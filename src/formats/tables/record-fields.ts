/**
 * The fields of a scanned record as text, however many there are: published finance returns have over a hundred columns,
 * and the scanner keeps the places of the first 64 only.
 */
import { decodeText } from '../csv/decode-text.ts';
import { fieldText, MOST_FIELDS, type ScannedRecord } from '../csv/scanned-record.ts';

/** A stray run of delimiters is no table. */
const MOST_COLUMNS = 1_000;

export function recordFields(record: ScannedRecord, delimiter: string): string[] {
  if (record.fields <= MOST_FIELDS)
    return Array.from({ length: record.fields }, (_, i) => fieldText(record, i));
  return splitRecord(decodeText(record.bytes, record.from, record.to), delimiter);
}

/** A well-formed record only: splitRecord('a,"b ""c"""', ',') is [`a`, `b "c"`]. */
function splitRecord(text: string, delimiter: string): string[] {
  const fields: string[] = [];
  let at = 0;
  while (at <= text.length && fields.length < MOST_COLUMNS) {
    const quoted = text[at] === '"';
    const end = quoted ? closingQuote(text, at + 1) : endOf(text, delimiter, at);
    const field = quoted ? text.slice(at + 1, end).replaceAll('""', '"') : text.slice(at, end);
    fields.push(field);
    at = endOf(text, delimiter, end) + 1;
  }
  return fields;
}

function endOf(text: string, delimiter: string, from: number): number {
  const found = text.indexOf(delimiter, from);
  return found < 0 ? text.length : found;
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at < 0 ? text.length : at;
}
