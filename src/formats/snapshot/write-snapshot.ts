/**
 * Writes everything held as one file. The same content gives the same bytes apart from `savedAt`.
 * It must not know a clock: the time comes in.
 */
import { canonicalPieces } from './canonical-json.ts';
import { contentChecksum } from './content-checksum.ts';
import { DATA_VERSION } from './data-version.ts';
import { plainContent } from './plain-content.ts';
import type { SnapshotContent } from './snapshot-content.ts';
import { SNAPSHOT_FORMAT } from './snapshot-envelope.ts';

export interface WrittenSnapshot {
  /** The file in order, as parts for a Blob: never one text of many megabytes. */
  readonly pieces: readonly string[];
  readonly sha256: string;
}

/** `savedAt` is ISO 8601 in UTC. */
export function writeSnapshot(content: SnapshotContent, savedAt: string): WrittenSnapshot {
  const text = canonicalPieces(plainContent(content));
  const sha256 = contentChecksum(text);
  const envelope = { format: SNAPSHOT_FORMAT, version: DATA_VERSION, savedAt, sha256 };
  const head = `${JSON.stringify(envelope).slice(0, -1)},"content":`;
  return { pieces: [head, ...text, '}\n'], sha256 };
}

/** The file as bytes, for a backup. */
export function snapshotBytes({ pieces }: WrittenSnapshot): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(pieces.join(''));
}
