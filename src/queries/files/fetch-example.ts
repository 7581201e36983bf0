/** Reads the example that comes with the dashboard: a snapshot from the same address, kept for offline use with the pages. */
import { readSnapshot } from '../../formats/snapshot/read-snapshot.ts';
import type { SnapshotContent } from '../../formats/snapshot/snapshot-content.ts';
import { snapshotProblemSentence } from '../../formats/snapshot/snapshot-problem-sentence.ts';
import { failed, ok, type Result } from '../../lib/result.ts';
import type { FileProblem } from './file-tasks.ts';

const NOT_THERE: FileProblem = {
  kind: 'refused',
  sentence:
    'The example could not be loaded: it is not kept on this computer yet and there is no connection. Nothing was changed. Try again with a connection.',
};

export async function fetchExample(url: string): Promise<Result<SnapshotContent, FileProblem>> {
  const bytes = await bytesAt(url);
  if (!bytes) return failed(NOT_THERE);
  const read = readSnapshot(bytes);
  if (!read.ok) return failed({ kind: 'refused', sentence: snapshotProblemSentence(read.error) });
  return ok(read.value.content);
}

async function bytesAt(url: string): Promise<Uint8Array | null> {
  try {
    const answer = await fetch(url);
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
  } catch {
    return null;
  }
}
