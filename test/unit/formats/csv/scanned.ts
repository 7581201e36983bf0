/** Runs a text or bytes through the scanner and keeps what a reader would see: lines, fields, flags. */
import { createRecordScanner } from '../../../../src/formats/csv/record-scanner.ts';
import { fieldText } from '../../../../src/formats/csv/scanned-record.ts';

export interface Scanned {
  readonly line: number;
  readonly fields: string[];
  readonly wellFormed: boolean;
  readonly ended: boolean;
}

export interface ScanResult {
  readonly records: Scanned[];
  readonly stuckAt: number | null;
  readonly nulAt: number | null;
  readonly beyondAscii: boolean;
}

/** `cuts` are places at which the input is cut into chunks. */
export function scan(input: string | Uint8Array, cuts: readonly number[] = [], delimiter = ','): ScanResult {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  const records: Scanned[] = [];
  const scanner = createRecordScanner((record) => {
    const fields = Array.from({ length: record.fields }, (_, i) => fieldText(record, i));
    records.push({ line: record.line, fields, wellFormed: record.wellFormed, ended: record.ended });
  }, delimiter.charCodeAt(0));
  const places = [...new Set([0, ...cuts.map((cut) => Math.min(cut, bytes.length)), bytes.length])].sort(
    (a, b) => a - b,
  );
  for (let i = 0; i + 1 < places.length; i++) scanner.push(bytes.slice(places[i], places[i + 1]));
  scanner.end();
  const { stuckAt, nulAt, beyondAscii } = scanner;
  return { records, stuckAt, nulAt, beyondAscii };
}
