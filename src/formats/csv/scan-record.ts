/**
 * Scans one record of delimited text (RFC 4180) in a work buffer: the innermost part of record-scanner.ts, which feeds it.
 */
import { createLongFields, LONG, type LongFields } from './long-fields.ts';
import { DOUBLED, MOST_FIELDS, PLAIN, QUOTED, type ScannedRecord } from './scanned-record.ts';

/** A line feed ends the used part of the buffer, so that plain fields need no other bound. */
export const LF = 10;
const CR = 13;
const QUOTE = 34;
export const COMMA = 44;

/** The record does not end within the bytes there are. */
export const INCOMPLETE = -1;
const RESYNC = -2;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The record being scanned, reused for all of them, and what is known of the text so far. */
export interface ScanWork extends Mutable<ScannedRecord> {
  readonly delimiter: number;
  view: DataView;
  /** The line reached within the record, while `line` is where it begins. */
  lineNow: number;
  /** Every byte seen, or-ed. */
  everSeen: number;
  /** 0 for none. */
  nulLine: number;
  readonly long: LongFields;
  /** The field that was long last time; -1 for none. */
  longField: number;
}

export function createScanWork(delimiter: number): ScanWork {
  const bytes = new Uint8Array(1 << 12);
  return {
    bytes,
    view: new DataView(bytes.buffer),
    starts: new Int32Array(MOST_FIELDS),
    ends: new Int32Array(MOST_FIELDS),
    written: new Uint8Array(MOST_FIELDS),
    fields: 0,
    line: 1,
    wellFormed: true,
    ended: true,
    from: 0,
    to: 0,
    delimiter,
    lineNow: 1,
    everSeen: 0,
    nulLine: 0,
    long: createLongFields(),
    longField: -1,
  };
}

/** Scans one record from `from`; gives where the next begins, or INCOMPLETE. `bytes[to]` is a line feed put there to stop at. */
export function scanRecord(work: ScanWork, from: number, to: number, final: boolean): number {
  const { bytes, starts, ends, written, delimiter } = work;
  let at = from;
  let field = 0;
  work.lineNow = work.line;
  work.wellFormed = true;
  work.from = from;
  for (;;) {
    const slot = field < MOST_FIELDS ? field : MOST_FIELDS - 1;
    if (bytes[at] === QUOTE) {
      at = scanQuoted(work, slot, at, to, final);
      if (at === RESYNC) return giveUpLine(work, from);
      if (at < 0) return at;
    } else {
      starts[slot] = at;
      at = field === work.longField ? scanLong(work, at, to) : scanPlain(work, at, delimiter);
      if (at - (starts[slot] as number) >= LONG) work.longField = field;
      ends[slot] = at;
      written[slot] = PLAIN;
    }
    field++;
    if (at < to && bytes[at] === delimiter) at++;
    else break;
  }
  work.fields = field;
  work.to = at;
  return afterLineEnd(work, at, to, final);
}

/** Where the plain field beginning at `at` stops: at a delimiter or a line end. */
function scanPlain(work: ScanWork, at: number, delimiter: number): number {
  const bytes = work.bytes;
  const highest = delimiter > COMMA ? delimiter : COMMA;
  let seen = 0;
  for (; ; at++) {
    const byte = bytes[at] as number;
    seen |= byte;
    if (byte > highest) continue;
    if (byte === delimiter || byte === LF || byte === CR) break;
    if (byte === 0 && work.nulLine === 0) work.nulLine = work.lineNow;
  }
  work.everSeen |= seen;
  return at;
}

/** As `scanPlain`, for a field that is likely to be one seen before. */
function scanLong(work: ScanWork, from: number, to: number): number {
  const known = work.long.match(work.view, from, to);
  const at = scanPlain(work, from + known, work.delimiter);
  if (known === 0 && at - from >= LONG) work.long.remember(work.view, from, at);
  return at;
}

/** Where the quoted field beginning at `open` stops: after its closing mark. INCOMPLETE or RESYNC when it does not. */
function scanQuoted(work: ScanWork, slot: number, open: number, to: number, final: boolean): number {
  const bytes = work.bytes;
  let written = QUOTED;
  for (let at = open + 1; at < to; at++) {
    const byte = bytes[at] as number;
    work.everSeen |= byte;
    if (byte > QUOTE) continue;
    if (byte === QUOTE) {
      if (at + 1 >= to && !final) return INCOMPLETE;
      if (at + 1 < to && bytes[at + 1] === QUOTE) {
        written = DOUBLED;
        at++;
        continue;
      }
      work.starts[slot] = open + 1;
      work.ends[slot] = at;
      work.written[slot] = written;
      return closeQuoted(work, at + 1, to);
    }
    if (byte === LF || (byte === CR && bytes[at + 1] !== LF)) work.lineNow++;
    else if (byte === 0 && work.nulLine === 0) work.nulLine = work.lineNow;
  }
  return INCOMPLETE;
}

/** What follows a closing mark must be a delimiter, a line end or the end; anything else is a mark out of place. */
function closeQuoted(work: ScanWork, after: number, to: number): number {
  const next = work.bytes[after];
  if (after >= to || next === work.delimiter || next === LF || next === CR) return after;
  if (work.lineNow > work.line) return RESYNC;
  work.wellFormed = false;
  return scanPlain(work, after, work.delimiter);
}

/** Gives the first line of a record that ran over several as one field that is not well formed. */
function giveUpLine(work: ScanWork, from: number): number {
  let at = from;
  while (work.bytes[at] !== LF && work.bytes[at] !== CR) at++;
  work.fields = 1;
  work.starts[0] = from;
  work.ends[0] = at;
  work.written[0] = PLAIN;
  work.to = at;
  work.wellFormed = false;
  work.ended = true;
  work.lineNow = work.line + 1;
  return work.bytes[at] === CR && work.bytes[at + 1] === LF ? at + 2 : at + 1;
}

function afterLineEnd(work: ScanWork, at: number, to: number, final: boolean): number {
  work.ended = at < to;
  if (at >= to) return final ? to : INCOMPLETE;
  work.lineNow++;
  if (work.bytes[at] !== CR) return at + 1;
  if (at + 1 >= to && !final) return INCOMPLETE;
  return at + 1 < to && work.bytes[at + 1] === LF ? at + 2 : at + 1;
}
