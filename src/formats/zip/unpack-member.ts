/**
 * Unpacks one member of an archive piece by piece, never more than its directory says it holds, and checks it against its
 * checksum. It throws a FileFault, whose sentence the reader of the member passes on.
 */
import { Inflate } from 'fflate';
import { FileFault, NOTHING_CHANGED } from '../files/source-file.ts';
import { crc32 } from './crc32.ts';
import type { ZipEntry } from './zip-directory.ts';

/** Deflate packs a thousandfold at most, so a step gives at most 16 MB. */
const STEP = 1 << 14;

export async function* unpackMember(
  name: string,
  packed: Uint8Array,
  entry: ZipEntry,
): AsyncGenerator<Uint8Array> {
  let size = 0;
  let crc = 0;
  for (const part of entry.method === 0 ? [packed] : inflated(name, packed)) {
    size += part.length;
    if (size > entry.size) throw damaged(name);
    crc = crc32(part, crc);
    yield part;
  }
  if (size !== entry.size || crc !== entry.crc) throw damaged(name);
}

function* inflated(name: string, packed: Uint8Array): Generator<Uint8Array> {
  const parts: Uint8Array[] = [];
  const inflate = new Inflate((part) => {
    if (part.length > 0) parts.push(part);
  });
  for (let at = 0; at < packed.length; at += STEP) {
    try {
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    } catch {
      throw damaged(name);
    }
    yield* parts.splice(0);
  }
}

function damaged(name: string): FileFault {
  return new FileFault(
    `${name} cannot be unpacked: the archive is damaged. ${NOTHING_CHANGED} Download the archive again and add it.`,
  );
}
