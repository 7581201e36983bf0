/** Reads all files chosen at once, one after the other, with one measure of progress over all of them. */
import { failed, ok, type Result } from '../../lib/result.ts';
import type { FileProblem } from './file-tasks.ts';
import type { Running } from './files-desk.ts';
import { type ReadFile, type ReadingFile, readFile } from './read-file.ts';

export async function readBatchFiles(
  files: readonly File[],
  running: Running,
  known: Pick<ReadingFile, 'measureOf' | 'budget'>,
): Promise<Result<readonly ReadFile[], FileProblem>> {
  const total = Math.max(
    1,
    files.reduce((bytes, file) => bytes + file.size, 0),
  );
  const read: ReadFile[] = [];
  let before = 0;
  for (const file of files) {
    read.push(
      ...(await readFile(file, {
        ...readingOf(running, before / total, file.size / total),
        ...known,
      })),
    );
    if (running.signal.aborted) return failed({ kind: 'cancelled' });
    before += file.size;
  }
  return ok(read);
}

/** `from` and `share` are the part of all bytes before this file and in it. */
export function readingOf(
  { signal, tell }: Running,
  from = 0,
  share = 1,
): Omit<ReadingFile, 'measureOf' | 'budget'> {
  return {
    signal,
    onProgress: (name, fraction) =>
      tell({ doing: 'Reading', name, fraction: from + share * (fraction ?? 0) }),
  };
}
