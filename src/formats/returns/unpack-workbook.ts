/**
 * The XML parts of a workbook, unpacked only as far as a return can need: a small archive may be made to unpack to
 * gigabytes. It reads no cell.
 */
import { failed, ok, type Result } from '../../lib/result.ts';
import { FileFault, type SourceFile } from '../files/source-file.ts';
import { unpackMember } from '../zip/unpack-member.ts';
import { packedBytes, type ZipEntry, zipDirectory } from '../zip/zip-directory.ts';
import type { ReturnProblem } from './return-problem.ts';
import * as refusal from './return-refusals.ts';

const MB = 1024 * 1024;
const LARGEST_PART = 60 * MB;
const LARGEST_TOGETHER = 100 * MB;

export type WorkbookParts = Readonly<Record<string, Uint8Array>>;

export async function unpackWorkbook(
  name: string,
  bytes: Uint8Array,
): Promise<Result<WorkbookParts, ReturnProblem>> {
  const entries = zipDirectory(bytes)?.filter(({ path }) => /\.(xml|rels)$/.test(path));
  if (!entries?.some(({ path }) => path === 'xl/workbook.xml')) return failed(refusal.isDamaged(name));
  if (entries.some(({ encrypted }) => encrypted)) return failed(refusal.isEncrypted(name));
  const together = entries.reduce((sum, { size }) => sum + size, 0);
  if (together > LARGEST_TOGETHER || entries.some(({ size }) => size > LARGEST_PART))
    return failed(refusal.isTooMuch(name));
  const parts: Record<string, Uint8Array> = {};
  for (const entry of entries) {
    const packed = packedBytes(bytes, entry);
    if (!packed || (entry.method !== 0 && entry.method !== 8)) return failed(refusal.isDamaged(name));
    const whole = await wholeMember(name, packed, entry);
    if (whole === null) return failed(refusal.isDamaged(name));
    parts[entry.path] = whole;
  }
  return ok(parts);
}

/** Null for one that is damaged. */
async function wholeMember(name: string, packed: Uint8Array, entry: ZipEntry): Promise<Uint8Array | null> {
  const whole = new Uint8Array(entry.size);
  let at = 0;
  try {
    for await (const part of unpackMember(name, packed, entry)) {
      whole.set(part, at);
      at += part.length;
    }
  } catch (cause) {
    if (cause instanceof FileFault) return null;
    throw cause;
  }
  return whole;
}

/** The bytes of a file; null when they are more than `most`. */
export async function bytesOf(source: SourceFile, most: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of source.open()) {
    parts.push(part);
    length += part.length;
    if (length > most) return null;
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
