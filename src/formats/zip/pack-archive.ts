/**
 * Packs files into a ZIP archive, the same bytes for the same files whenever it is done: every member carries the first day
 * a ZIP can say. At once and in this thread: the packer's own workers are not allowed by the page's content policy.
 */
import { zipSync } from 'fflate';

/** 1 January 1980, in whatever zone: a ZIP keeps local time without saying which. */
const FIRST_DAY = new Date(1980, 0, 1);

/** `packed` false stores them as they are, for a reader that is to unpack nothing. */
export function packArchive(
  files: Readonly<Record<string, Uint8Array>>,
  packed: boolean,
): Uint8Array<ArrayBuffer> {
  return zipSync({ ...files }, { level: packed ? 6 : 0, mtime: FIRST_DAY }) as Uint8Array<ArrayBuffer>;
}
