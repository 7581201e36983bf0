/**
 * Opens a snapshot file as one pipeline: size, text, JSON, whose it is, safe names, version, checksum, migration,
 * every record, every reference. It ends in the content or in one problem, and never throws.
 */
import * as v from 'valibot';
import { failed, ok, type Result } from '../../lib/result.ts';
import { canonicalPieces } from './canonical-json.ts';
import { contentChecksum } from './content-checksum.ts';
import { DATA_VERSION } from './data-version.ts';
import { guardJson } from './guard-json.ts';
import { addSchemaIssues } from './issue-in-words.ts';
import { createIssueList } from './issue-list.ts';
import { migrateContent } from './migrate-content.ts';
import { MIGRATIONS, type Migration } from './migrations.ts';
import { parseJson } from './parse-json.ts';
import { readContent } from './read-content.ts';
import { utcTime } from './record-schemas.ts';
import type { SnapshotContent } from './snapshot-content.ts';
import { LARGEST_SNAPSHOT_BYTES, SNAPSHOT_FORMAT } from './snapshot-envelope.ts';
import type { SnapshotProblem } from './snapshot-problem.ts';

export interface OpenedSnapshot {
  readonly content: SnapshotContent;
  /** ISO 8601 in UTC. */
  readonly savedAt: string;
}

/** What a program of some version reads: ours, unless a test says otherwise. */
export interface Reader {
  readonly version: number;
  readonly migrations: readonly Migration[];
}

const OURS: Reader = { version: DATA_VERSION, migrations: MIGRATIONS };

/** A File or Blob, of which only the size is looked at before it is known to be small enough. */
export interface SnapshotFile {
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

const envelopeSchema = v.strictObject({
  format: v.literal(SNAPSHOT_FORMAT),
  version: v.pipe(
    v.number('must be a number'),
    v.safeInteger('must be a whole number'),
    v.minValue(1, 'must be 1 or more'),
  ),
  savedAt: utcTime,
  sha256: v.pipe(v.string('must be text'), v.regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 checksum')),
  content: v.record(v.string(), v.any(), 'must be a record'),
});

/** Refuses a file that is too large at once, without reading it. A file that cannot be read is `not-text`. */
export async function readSnapshotFile(file: SnapshotFile): Promise<Result<OpenedSnapshot, SnapshotProblem>> {
  if (file.size > LARGEST_SNAPSHOT_BYTES) return failed({ kind: 'too-large', bytes: file.size });
  try {
    return readSnapshot(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return failed({ kind: 'not-text' });
  }
}

export function readSnapshot(
  bytes: Uint8Array,
  reader: Reader = OURS,
): Result<OpenedSnapshot, SnapshotProblem> {
  if (bytes.byteLength > LARGEST_SNAPSHOT_BYTES)
    return failed({ kind: 'too-large', bytes: bytes.byteLength });
  const parsed = parseJson(bytes);
  if (!parsed.ok) return parsed;
  if (!isOurs(parsed.value)) return failed({ kind: 'not-a-snapshot' });
  const unsafe = guardJson(parsed.value);
  if (unsafe) return failed(unsafe);
  const version = parsed.value.version;
  if (isNewer(version, reader.version)) return failed({ kind: 'newer-version', version });
  return openEnvelope(parsed.value, reader);
}

function isOurs(value: unknown): value is { readonly version?: unknown } {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === SNAPSHOT_FORMAT;
}

function isNewer(version: unknown, ours: number): version is number {
  return typeof version === 'number' && Number.isInteger(version) && version > ours;
}

function openEnvelope(envelope: unknown, reader: Reader): Result<OpenedSnapshot, SnapshotProblem> {
  const checked = v.safeParse(envelopeSchema, envelope);
  if (!checked.success) {
    const list = createIssueList();
    addSchemaIssues(list, 'the file', checked.issues);
    return failed({ kind: 'invalid', issues: list.issues, more: list.more() });
  }
  const { content, sha256, savedAt, version } = checked.output;
  if (contentChecksum(canonicalPieces(content)) !== sha256) return failed({ kind: 'changed' });
  const read = readContent(migrateContent(content, version, reader.migrations));
  return read.ok ? ok({ content: read.value, savedAt }) : read;
}
