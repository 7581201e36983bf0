/**
 * What the first bytes tell of a text's encoding: its byte order mark, or UTF-16 without one. Whether the rest is UTF-8 or
 * Windows-1252 is only known at the end (utf8-watch.ts).
 */
export interface SniffedEncoding {
  /** `single` is any encoding in which ASCII is one byte a character: UTF-8 or Windows-1252. */
  readonly family: 'single' | 'utf-16le' | 'utf-16be';
  /** The length of the byte order mark, which is no part of the text. */
  readonly mark: 0 | 2 | 3;
}

/** Example: FF FE 47 00 is { family: 'utf-16le', mark: 2 }. */
export function sniffEncoding(first: Uint8Array): SniffedEncoding {
  const [a, b, c] = first;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { family: 'single', mark: 3 };
  if (a === 0xff && b === 0xfe) return { family: 'utf-16le', mark: 2 };
  if (a === 0xfe && b === 0xff) return { family: 'utf-16be', mark: 2 };
  return { family: familyWithoutMark(first), mark: 0 };
}

/** Mostly ASCII text in UTF-16 has a NUL in nearly every second place and nearly none in the others. */
function familyWithoutMark(first: Uint8Array): SniffedEncoding['family'] {
  const pairs = Math.min(first.length >> 1, 2048);
  if (pairs < 2) return 'single';
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs; i++) {
    if (first[i * 2] === 0) even++;
    if (first[i * 2 + 1] === 0) odd++;
  }
  if (odd > pairs * 0.7 && even < pairs * 0.1) return 'utf-16le';
  if (even > pairs * 0.7 && odd < pairs * 0.1) return 'utf-16be';
  return 'single';
}
