/**
 * Text of a few bytes. UTF-8 where the bytes are valid UTF-8, otherwise Windows-1252, decided text by text: one stray
 * byte in a description cannot spoil the names, and a file need not be read twice to learn its encoding.
 */
const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const SHORT = 64;

/** Bytes 0x80 to 0x9F (WHATWG encoding standard). Some versions of Node decode them as Latin-1, so they stand here. */
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Example: bytes 31 38 96 36 34 (Windows-1252) and 31 38 E2 80 93 36 34 (UTF-8) are both `18–64`. */
export function decodeText(bytes: Uint8Array, from: number, to: number): string {
  if (to - from < SHORT) {
    const ascii = shortAscii(bytes, from, to);
    if (ascii !== null) return ascii;
  }
  const part = bytes.subarray(from, to);
  try {
    return STRICT.decode(part);
  } catch {
    return western(part);
  }
}

/** Null when a byte is beyond ASCII. A decoder costs more to call than this loop for a code or a name. */
function shortAscii(bytes: Uint8Array, from: number, to: number): string | null {
  let text = '';
  for (let i = from; i < to; i++) {
    const byte = bytes[i] as number;
    if (byte > 0x7f) return null;
    text += String.fromCharCode(byte);
  }
  return text;
}

function western(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) {
    text += byte >= 0x80 && byte < 0xa0 ? WESTERN.charAt(byte - 0x80) : String.fromCharCode(byte);
  }
  return text;
}
