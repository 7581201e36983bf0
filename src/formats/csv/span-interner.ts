/**
 * Gives equal stretches of bytes the same small number, without making strings. Published tables repeat a few hundred
 * areas and codes over half a million rows, so meaning is worked out once a number and not once a row.
 * The bytes are compared four at a time: this is the innermost loop of an import.
 */
import { MOST_FIELDS, type ScannedRecord } from './scanned-record.ts';

/** The first and last field of each stretch, pairwise: [0, 3, 8, 8] is fields 0 to 3 as they stand, and field 8. */
export type FieldStretches = readonly number[];

export interface SpanInterner {
  /** A number from 0, new ones in order of appearance; -1 when there are more different ones than allowed. */
  numberOf(record: ScannedRecord): number;
}

const FIRST_SLOTS = 1 << 10;

/** Joins neighbouring fields into one stretch. Example: fields 3, 0, 2, 1 and 8 are [0, 3, 8, 8]. */
export function stretchesOf(fields: readonly number[]): FieldStretches {
  const stretches: number[] = [];
  for (const field of [...new Set(fields)].sort((a, b) => a - b)) {
    if (field < 0 || field >= MOST_FIELDS) continue;
    if (stretches.length > 0 && stretches.at(-1) === field - 1) stretches[stretches.length - 1] = field;
    else stretches.push(field, field);
  }
  return stretches;
}

/** At most `most` different keys, so that a file of nothing but new names cannot fill the memory. */
export function createSpanInterner(stretches: FieldStretches, most: number): SpanInterner {
  const parts = stretches.length >> 1;
  const pool = new BytePool();
  /** Where part p of key k begins and ends in the pool. */
  const begins: number[] = [];
  const ends: number[] = [];
  const hashes: number[] = [];
  let slots = new Int32Array(FIRST_SLOTS).fill(-1);
  /** The key that came after each key last time: files repeat their order, so it is tried first. */
  const follows: number[] = [];
  let last = -1;
  let seen: Uint8Array | null = null;
  let view: DataView = new DataView(new ArrayBuffer(0));

  function isKey(record: ScannedRecord, id: number): boolean {
    for (let p = 0; p < parts; p++) {
      const from = record.starts[stretches[p * 2] as number] as number;
      const length = (record.ends[stretches[p * 2 + 1] as number] as number) - from;
      const begin = begins[id * parts + p] as number;
      if ((ends[id * parts + p] as number) - begin !== length) return false;
      if (!sameBytes(pool.view, begin, view, from, length)) return false;
    }
    return true;
  }

  function hashOf(record: ScannedRecord): number {
    let hash = 0x811c9dc5;
    for (let p = 0; p < parts; p++) {
      const from = record.starts[stretches[p * 2] as number] as number;
      const to = record.ends[stretches[p * 2 + 1] as number] as number;
      hash = Math.imul(hashBytes(hash, view, from, to) ^ (to - from), 0x01000193);
    }
    return hash ^ (hash >>> 15);
  }

  function place(hash: number, id: number): void {
    let slot = hash & (slots.length - 1);
    while (slots[slot] !== -1) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = id;
  }

  function add(record: ScannedRecord, hash: number): number {
    const id = hashes.length;
    if (id >= most) return -1;
    hashes.push(hash);
    for (let p = 0; p < parts; p++) {
      const from = record.starts[stretches[p * 2] as number] as number;
      const to = record.ends[stretches[p * 2 + 1] as number] as number;
      begins.push(pool.used);
      ends.push(pool.add(record.bytes.subarray(from, to)));
    }
    if (hashes.length * 2 > slots.length) {
      slots = new Int32Array(slots.length * 2).fill(-1);
      for (let i = 0; i < id; i++) place(hashes[i] as number, i);
    }
    place(hash, id);
    return id;
  }

  function find(record: ScannedRecord): number {
    const hash = hashOf(record);
    let slot = hash & (slots.length - 1);
    for (let id = slots[slot] as number; id !== -1; id = slots[slot] as number) {
      if (hashes[id] === hash && isKey(record, id)) return id;
      slot = (slot + 1) & (slots.length - 1);
    }
    return add(record, hash);
  }

  return {
    numberOf(record) {
      if (record.bytes !== seen) {
        seen = record.bytes;
        view = new DataView(seen.buffer, seen.byteOffset, seen.byteLength);
      }
      const expected = last < 0 ? -1 : (follows[last] as number);
      const id = expected >= 0 && isKey(record, expected) ? expected : find(record);
      if (id < 0) return id;
      if (id === follows.length) follows.push(id);
      if (last >= 0) follows[last] = id;
      last = id;
      return id;
    },
  };
}

/** Bytes laid end to end, with a view that stays right as they grow. */
class BytePool {
  used = 0;
  private bytes = new Uint8Array(1 << 14);
  view: DataView = new DataView(this.bytes.buffer);

  /** Gives the end of what was added. */
  add(part: Uint8Array): number {
    if (this.used + part.length > this.bytes.length) {
      const larger = new Uint8Array((this.used + part.length) * 2);
      larger.set(this.bytes);
      this.bytes = larger;
      this.view = new DataView(larger.buffer);
    }
    this.bytes.set(part, this.used);
    this.used += part.length;
    return this.used;
  }
}

function sameBytes(a: DataView, aFrom: number, b: DataView, bFrom: number, length: number): boolean {
  let i = 0;
  for (; i + 4 <= length; i += 4) if (a.getInt32(aFrom + i) !== b.getInt32(bFrom + i)) return false;
  for (; i < length; i++) if (a.getUint8(aFrom + i) !== b.getUint8(bFrom + i)) return false;
  return true;
}

/** FNV-1a by words, then by what bytes are left. */
function hashBytes(start: number, view: DataView, from: number, to: number): number {
  let hash = start;
  let i = from;
  for (; i + 4 <= to; i += 4) {
    hash = Math.imul(hash ^ view.getInt32(i), 0x01000193);
    hash ^= hash >>> 13;
  }
  for (; i < to; i++) hash = Math.imul(hash ^ view.getUint8(i), 0x01000193);
  return hash;
}
