/**
 * What stands around the content of a snapshot file: whose it is, which version wrote it, when, and the checksum.
 *
 *     {"format":"adult-social-care-dashboard","version":1,"savedAt":"…","sha256":"…","content":{…}}
 */
export const SNAPSHOT_FORMAT = 'adult-social-care-dashboard';

/** A snapshot of every release since 2014-15 is under 20 MB; anything above this is something else. */
export const LARGEST_SNAPSHOT_BYTES = 200_000_000;

/** True when a file may be a snapshot: its first character, blanks and a byte order mark aside, is `{`. */
export function looksLikeSnapshot(firstBytes: Uint8Array): boolean {
  const bom = firstBytes[0] === 0xef && firstBytes[1] === 0xbb && firstBytes[2] === 0xbf;
  const first = firstBytes.subarray(bom ? 3 : 0).find((byte) => ![0x20, 0x09, 0x0a, 0x0d].includes(byte));
  return first === 0x7b;
}
