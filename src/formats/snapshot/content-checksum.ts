/**
 * The SHA-256 of a content's canonical text, in hexadecimal. @noble/hashes, because browsers keep their own from pages
 * on a plain http intranet address.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

export function contentChecksum(pieces: readonly string[]): string {
  const hash = sha256.create();
  const encoder = new TextEncoder();
  for (const piece of pieces) hash.update(encoder.encode(piece));
  return bytesToHex(hash.digest());
}
