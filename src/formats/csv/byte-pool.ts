/** Stretches of bytes laid end to end, with a view that stays right as they grow, and the comparing and hashing of them. */
export class BytePool {
  used = 0;
  view: DataView = new DataView(new ArrayBuffer(0));
  private bytes = new Uint8Array(0);

  /** Gives the end of what was added; it begins where `used` stood before. */
  add(part: Uint8Array): number {
    if (this.used + part.length > this.bytes.length) {
      const larger = new Uint8Array((this.used + part.length) * 2 + 1024);
      larger.set(this.bytes);
      this.bytes = larger;
      this.view = new DataView(larger.buffer);
    }
    this.bytes.set(part, this.used);
    this.used += part.length;
    return this.used;
  }
}

/** Four bytes at a time: this is the innermost loop of an import. */
export function sameBytes(a: DataView, aFrom: number, b: DataView, bFrom: number, length: number): boolean {
  let i = 0;
  for (; i + 4 <= length; i += 4) if (a.getInt32(aFrom + i) !== b.getInt32(bFrom + i)) return false;
  for (; i < length; i++) if (a.getUint8(aFrom + i) !== b.getUint8(bFrom + i)) return false;
  return true;
}

/** FNV-1a by words, then by what bytes are left; `start` is the hash of what came before. */
export function hashBytes(start: number, view: DataView, from: number, to: number): number {
  let hash = start;
  let i = from;
  for (; i + 4 <= to; i += 4) {
    hash = Math.imul(hash ^ view.getInt32(i), 0x01000193);
    hash ^= hash >>> 13;
  }
  for (; i < to; i++) hash = Math.imul(hash ^ view.getUint8(i), 0x01000193);
  return hash;
}
