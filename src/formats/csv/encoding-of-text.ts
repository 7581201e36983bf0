/** Which encoding a text turned out to be in, once all of it was read. */
import type { TextEncoding } from '../../domain/releases/release.ts';
import type { TextBytes } from './text-bytes.ts';

/** A byte order mark settles it; without one, bytes that are not UTF-8 are Windows-1252. */
export function encodingOfText({ encoding }: Pick<TextBytes, 'encoding'>, utf8: boolean): TextEncoding {
  const { family, mark } = encoding;
  if (family !== 'single') return family;
  return utf8 || mark === 3 ? 'utf-8' : 'windows-1252';
}
