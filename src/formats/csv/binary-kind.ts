/**
 * Says what a file is that is not text, from its first bytes. It never says what a text file holds.
 * Signatures: PDF 32000-1, ZIP appnote 4.3.7, PNG, JPEG, GIF, gzip (RFC 1952), the OLE compound file of old Office.
 */
export type BinaryKind = 'pdf' | 'zip' | 'image' | 'old-office' | 'gzip' | 'other';

const SIGNATURES: readonly (readonly [BinaryKind, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['zip', [0x50, 0x4b, 0x07, 0x08]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['old-office', [0xd0, 0xcf, 0x11, 0xe0]],
  ['gzip', [0x1f, 0x8b]],
];

/** Control bytes that text may hold: tab, line feed, vertical tab, form feed, carriage return and the old end mark. */
const TEXT_CONTROLS = new Set([9, 10, 11, 12, 13, 26]);
/** More control bytes than one in a hundred is not text. */
const MOST_CONTROLS = 0.01;

/** The kind of the signature the bytes begin with, or null. */
export function signatureOf(first: Uint8Array): BinaryKind | null {
  const found = SIGNATURES.find(([, signature]) => signature.every((byte, i) => first[i] === byte));
  return found ? found[0] : null;
}

/** Null for bytes that can be text in UTF-8 or Windows-1252. UTF-16 must have been ruled out before: it is full of NULs. */
export function binaryKind(first: Uint8Array): BinaryKind | null {
  const signed = signatureOf(first);
  if (signed !== null) return signed;
  let controls = 0;
  for (const byte of first) {
    if (byte === 0) return 'other';
    if (byte < 32 && !TEXT_CONTROLS.has(byte)) controls++;
  }
  return controls > 2 && controls > first.length * MOST_CONTROLS ? 'other' : null;
}
