/**
 * The CSV files in a ZIP archive, ready to be read like any other file. Nothing is unpacked until a member is opened, and an
 * archive that would unpack to more than any publication holds is refused by its directory alone.
 */
import { formatNumber } from '../../domain/figures/house-style.ts';
import { failed, ok, type Result } from '../../lib/result.ts';
import { documentKindOfMembers } from '../files/document-kind.ts';
import { documentRefusal } from '../files/no-reader-words.ts';
import { FileFault, NOTHING_CHANGED, type SourceFile } from '../files/source-file.ts';
import { unpackMember } from './unpack-member.ts';
import { packedBytes, type ZipEntry, zipDirectory } from './zip-directory.ts';

export interface ZipProblem {
  readonly kind: 'damaged' | 'encrypted' | 'no-csv' | 'too-large' | 'unsupported' | 'cannot-open';
  readonly sentence: string;
}

const MB = 1024 * 1024;
const LARGEST_ARCHIVE = 200 * MB;
const LARGEST_MEMBER = 400 * MB;
const LARGEST_TOGETHER = 600 * MB;
const READABLE_METHODS = [0, 8];

/**
 * The members in the order of the archive, named `archive.zip/folder/member.csv`. Copies of file systems' own files
 * (`__MACOSX`, names with a leading dot) are passed over. Opening a damaged member throws a FileFault.
 */
export async function listCsvMembers(
  archive: SourceFile,
): Promise<Result<readonly SourceFile[], ZipProblem>> {
  if (archive.size > LARGEST_ARCHIVE) return failed(tooLarge(archive.name, archive.size, LARGEST_ARCHIVE));
  let bytes: Uint8Array;
  try {
    bytes = await allBytes(archive);
  } catch (cause) {
    return failed(cannotOpen(archive.name, cause));
  }
  const entries = zipDirectory(bytes);
  if (entries === null)
    return failed(problem('damaged', `${archive.name} is damaged or not complete.`, AGAIN));
  const csvs = entries.filter((entry) => isCsv(entry.path));
  const document = csvs.length === 0 ? documentKindOfMembers(entries.map(({ path }) => path)) : null;
  if (document) return failed({ kind: 'no-csv', sentence: documentRefusal(archive.name, document) });
  const refusal = refusalOf(archive.name, csvs);
  if (refusal) return failed(refusal);
  const members: SourceFile[] = [];
  for (const entry of csvs) {
    const packed = packedBytes(bytes, entry);
    if (!packed) return failed(problem('damaged', `${archive.name} is damaged or not complete.`, AGAIN));
    const name = `${archive.name}/${entry.path}`;
    members.push({ name, size: entry.size, open: () => unpackMember(name, packed, entry) });
  }
  return ok(members);
}

const AGAIN = 'Download the archive again and add it.';
const UNPACK = 'Unpack it and add the CSV files themselves.';

function refusalOf(name: string, csvs: readonly ZipEntry[]): ZipProblem | null {
  if (csvs.length === 0)
    return problem('no-csv', `${name} has no CSV file in it.`, 'Add the CSV file of the publication.');
  if (csvs.some((entry) => entry.encrypted))
    return problem('encrypted', `${name} is protected by a password.`, UNPACK);
  if (csvs.some((entry) => !READABLE_METHODS.includes(entry.method))) {
    return problem('unsupported', `${name} is packed in a way that cannot be read here.`, UNPACK);
  }
  const largest = Math.max(...csvs.map((entry) => entry.size));
  if (largest > LARGEST_MEMBER) return tooLarge(name, largest, LARGEST_MEMBER);
  const together = csvs.reduce((sum, entry) => sum + entry.size, 0);
  return together > LARGEST_TOGETHER ? tooLarge(name, together, LARGEST_TOGETHER) : null;
}

function isCsv(path: string): boolean {
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  return /\.csv$/i.test(name) && !name.startsWith('.') && !parts.includes('__MACOSX');
}

async function allBytes(archive: SourceFile): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of archive.open()) {
    parts.push(part);
    length += part.length;
    if (length > LARGEST_ARCHIVE) {
      throw new FileFault(tooLarge(archive.name, length, LARGEST_ARCHIVE).sentence);
    }
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function tooLarge(name: string, bytes: number, most: number): ZipProblem {
  const holds = `${name} is larger than can be added: ${formatNumber(bytes / MB, 0)} MB, where ${most / MB} MB is the most.`;
  return problem('too-large', holds, UNPACK);
}

function cannotOpen(name: string, cause: unknown): ZipProblem {
  if (cause instanceof FileFault) return { kind: 'cannot-open', sentence: cause.sentence };
  const what = `${name} could not be read to its end; it may have been moved, changed or open elsewhere.`;
  return problem('cannot-open', what, 'Choose it again.');
}

function problem(kind: ZipProblem['kind'], what: string, todo: string): ZipProblem {
  return { kind, sentence: `${what} ${NOTHING_CHANGED} ${todo}` };
}
