/** Small steps the snapshot tests share: to bytes and back, and sealing content that a test changed on purpose. */

import { canonicalPieces } from '../../../../src/formats/snapshot/canonical-json.ts';
import { contentChecksum } from '../../../../src/formats/snapshot/content-checksum.ts';
import { DATA_VERSION } from '../../../../src/formats/snapshot/data-version.ts';
import { type OpenedSnapshot, readSnapshot } from '../../../../src/formats/snapshot/read-snapshot.ts';
import type { SnapshotContent } from '../../../../src/formats/snapshot/snapshot-content.ts';
import type { SnapshotProblem } from '../../../../src/formats/snapshot/snapshot-problem.ts';
import { writeSnapshot } from '../../../../src/formats/snapshot/write-snapshot.ts';
import type { Result } from '../../../../src/lib/result.ts';

export const SAVED_AT = '2025-06-07T08:09:10.000Z';

export function savedText(content: SnapshotContent, savedAt: string = SAVED_AT): string {
  return writeSnapshot(content, savedAt).pieces.join('');
}

export function opened(text: string): Result<OpenedSnapshot, SnapshotProblem> {
  return readSnapshot(new TextEncoder().encode(text));
}

export function contentIn(text: string): SnapshotContent {
  const result = opened(text);
  if (!result.ok) throw new Error(`Expected a snapshot, got ${JSON.stringify(result.error)}`);
  return result.value.content;
}

export function problemIn(text: string): SnapshotProblem {
  const result = opened(text);
  if (result.ok) throw new Error('Expected a problem, got a snapshot');
  return result.error;
}

/** A file around any content at all, with the checksum that fits it: what only a program could make. */
export function sealed(content: unknown, envelope: Readonly<Record<string, unknown>> = {}): string {
  const sha256 = contentChecksum(canonicalPieces(content));
  const head = { format: 'adult-social-care-dashboard', version: DATA_VERSION, savedAt: SAVED_AT, sha256 };
  return JSON.stringify({ ...head, content, ...envelope });
}
