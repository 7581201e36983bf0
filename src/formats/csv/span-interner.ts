/**
 * Gives equal stretches of bytes the same small number, without making strings. Published tables repeat a few hundred
 * areas and codes over half a million rows, so meaning is worked out once a number and not once a row.
 */
import { BytePool, hashBytes, sameBytes } from './byte-pool.ts';
import { MOST_FIELDS, type ScannedRecord } from './scanned-record.ts';

/** The first and last field of each stretch, pairwise: [0, 3, 8, 8] is fields 0 to 3 as they stand, and field 8. */
export type FieldStretches = readonly number[];

export interface SpanInterner {
  /** A number from 0, new ones in order of appearance; -1 when there are more different ones than allowed. */
  numberOf(record: ScannedRecord): number;
}

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
  return new StretchTable(stretches, most);
}

/** A hash table with open addressing over stretches kept in a pool. */
class StretchTable implements SpanInterner {
  private readonly stretches: FieldStretches;
  private readonly most: number;
  private readonly parts: number;
  private readonly pool = new BytePool();
  /** Where part p of key k begins and ends in the pool, at k × parts + p. */
  private readonly begins: number[] = [];
  private readonly ends: number[] = [];
  private readonly hashes: number[] = [];
  private slots = new Int32Array(1 << 8).fill(-1);
  /** The key that came after each key last time: files repeat their order, so it is tried first. */
  private readonly follows: number[] = [];
  private last = -1;
  private bytes: Uint8Array | null = null;
  private view: DataView = new DataView(new ArrayBuffer(0));

  constructor(stretches: FieldStretches, most: number) {
    this.stretches = stretches;
    this.most = most;
    this.parts = stretches.length >> 1;
  }

  numberOf(record: ScannedRecord): number {
    if (record.bytes !== this.bytes) {
      this.bytes = record.bytes;
      this.view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength);
    }
    const { last, follows } = this;
    const expected = last < 0 ? -1 : (follows[last] as number);
    const id = expected >= 0 && this.isKey(record, expected) ? expected : this.find(record);
    if (id < 0) return id;
    if (id === follows.length) follows.push(id);
    if (last >= 0) follows[last] = id;
    this.last = id;
    return id;
  }

  private isKey(record: ScannedRecord, id: number): boolean {
    const { stretches, parts, begins, ends, pool, view } = this;
    for (let p = 0; p < parts; p++) {
      const from = record.starts[stretches[p * 2] as number] as number;
      const length = (record.ends[stretches[p * 2 + 1] as number] as number) - from;
      const begin = begins[id * parts + p] as number;
      if ((ends[id * parts + p] as number) - begin !== length) return false;
      if (!sameBytes(pool.view, begin, view, from, length)) return false;
    }
    return true;
  }

  private find(record: ScannedRecord): number {
    const hash = this.hashOf(record);
    const wrap = this.slots.length - 1;
    let slot = hash & wrap;
    for (let id = this.slots[slot] as number; id !== -1; id = this.slots[slot] as number) {
      if (this.hashes[id] === hash && this.isKey(record, id)) return id;
      slot = (slot + 1) & wrap;
    }
    return this.add(record, hash);
  }

  private hashOf(record: ScannedRecord): number {
    let hash = 0x811c9dc5;
    for (let p = 0; p < this.parts; p++) {
      const from = record.starts[this.stretches[p * 2] as number] as number;
      const to = record.ends[this.stretches[p * 2 + 1] as number] as number;
      hash = Math.imul(hashBytes(hash, this.view, from, to) ^ (to - from), 0x01000193);
    }
    return hash ^ (hash >>> 15);
  }

  private add(record: ScannedRecord, hash: number): number {
    const id = this.hashes.length;
    if (id >= this.most) return -1;
    this.hashes.push(hash);
    for (let p = 0; p < this.parts; p++) {
      const from = record.starts[this.stretches[p * 2] as number] as number;
      const to = record.ends[this.stretches[p * 2 + 1] as number] as number;
      this.begins.push(this.pool.used);
      this.ends.push(this.pool.add(record.bytes.subarray(from, to)));
    }
    if (this.hashes.length * 2 > this.slots.length) {
      this.slots = new Int32Array(this.slots.length * 2).fill(-1);
      for (let i = 0; i < id; i++) this.place(this.hashes[i] as number, i);
    }
    this.place(hash, id);
    return id;
  }

  private place(hash: number, id: number): void {
    const wrap = this.slots.length - 1;
    let slot = hash & wrap;
    while (this.slots[slot] !== -1) slot = (slot + 1) & wrap;
    this.slots[slot] = id;
  }
}
