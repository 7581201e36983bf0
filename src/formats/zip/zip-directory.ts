/**
 * Reads the directory at the end of a ZIP archive (PKWARE APPNOTE 4.3.12 and 4.3.16): what members it has and where. The
 * directory is what other programs go by; nothing is unpacked here.
 */
import { decodeText } from '../csv/decode-text.ts';

export interface ZipEntry {
  /** The path in the archive, with slashes. */
  readonly path: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated; others are not read here. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the member's own header stands. */
  readonly offset: number;
}

const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const IN_EXTRA = 0xffffffff;
const ZIP64 = 1;

/** Null for bytes that are no whole ZIP archive. */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end < 0) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY) return null;
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + ENTRY_LENGTH + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > end) return null;
    entries.push(entryAt(view, bytes, at, nameLength, extraLength));
    at = next;
  }
  return entries;
}

/** The packed bytes of a member; null when they are not all there. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset } = entry;
  if (offset + LOCAL_LENGTH > bytes.length || view.getUint32(offset, true) !== LOCAL) return null;
  const from = offset + LOCAL_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const to = from + entry.packedSize;
  return to <= bytes.length ? bytes.subarray(from, to) : null;
}

/** Where the end record begins, or -1. */
function endRecord(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) {
    const fits = at + END_LENGTH + view.getUint16(at + 20, true) <= view.byteLength;
    if (view.getUint32(at, true) === END && fits) return at;
  }
  return -1;
}

function entryAt(
  view: DataView,
  bytes: Uint8Array,
  at: number,
  nameLength: number,
  extraLength: number,
): ZipEntry {
  const nameAt = at + ENTRY_LENGTH;
  // Sizes that fill 32 bits stand in an extra field, in this order, and only those that do.
  const extra = zip64Numbers(view, nameAt + nameLength, extraLength);
  const wide = (place: number): number => {
    const written = view.getUint32(place, true);
    return written === IN_EXTRA ? (extra.shift() ?? written) : written;
  };
  const size = wide(at + 24);
  const packedSize = wide(at + 20);
  const offset = wide(at + 42);
  return {
    path: decodeText(bytes, nameAt, nameAt + nameLength).replaceAll('\\', '/'),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    offset,
  };
}

function zip64Numbers(view: DataView, from: number, length: number): number[] {
  for (let at = from; at + 4 <= from + length; ) {
    const fieldLength = view.getUint16(at + 2, true);
    const end = Math.min(at + 4 + fieldLength, from + length);
    if (view.getUint16(at, true) === ZIP64) {
      const numbers: number[] = [];
      for (let n = at + 4; n + 8 <= end; n += 8) numbers.push(Number(view.getBigUint64(n, true)));
      return numbers;
    }
    at += 4 + fieldLength;
  }
  return [];
}
