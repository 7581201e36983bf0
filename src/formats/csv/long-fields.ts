/**
 * Remembers long fields by what stands before them. In published tables the longest column, more than half of the file, is a
 * description that depends on the code beside it: comparing it with the one seen after that code, four bytes at a time, is
 * several times faster than scanning it. Only fields that were scanned before are recognised, so nothing is taken on trust.
 */
import { sameBytes } from './byte-pool.ts';

export interface LongFields {
  /** How many bytes at `at` are a field remembered for the four bytes before it; 0 when they are not. */
  match(view: DataView, at: number, to: number): number;
  /** The field from `from` to `to` has no delimiter, quotation mark or line end in it. */
  remember(view: DataView, from: number, to: number): void;
}

/** Shorter fields are scanned as quickly as they are compared. */
export const LONG = 32;
const MOST_BYTES = 512;
const SLOTS = 256;

/** Example: after `,1A,` came `Social care-related quality of life`; the next field after `,1A,` is first compared with that. */
export function createLongFields(): LongFields {
  // Made when the first long field is met: most scanners only look at a header.
  let pool = new DataView(new ArrayBuffer(0));
  const lengths = new Uint16Array(SLOTS);
  return {
    match(view, at, to) {
      const slot = slotOf(view, at);
      const length = lengths[slot] as number;
      if (length === 0 || at + length > to) return 0;
      return sameBytes(pool, slot * MOST_BYTES, view, at, length) ? length : 0;
    },
    remember(view, from, to) {
      const length = to - from;
      if (from < 4 || length > MOST_BYTES) return;
      if (pool.byteLength === 0) pool = new DataView(new ArrayBuffer(SLOTS * MOST_BYTES));
      const slot = slotOf(view, from);
      lengths[slot] = length;
      for (let i = 0; i < length; i++) pool.setUint8(slot * MOST_BYTES + i, view.getUint8(from + i));
    },
  };
}

function slotOf(view: DataView, at: number): number {
  if (at < 4) return 0;
  return Math.imul(view.getInt32(at - 4), 0x9e3779b1) >>> 24;
}
