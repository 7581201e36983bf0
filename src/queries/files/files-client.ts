/**
 * The page's end of the line to the Worker: asks, hears of progress, cancels. The Worker is started with the first
 * question and again after it has stopped; a question never stays without an answer.
 */
import { failed, type Result } from '../../lib/result.ts';
import type {
  FileProblem,
  FileProgress,
  FileTask,
  FileTaskKind,
  FileTasks,
  FromWorker,
  TaskId,
  ToWorker,
} from './file-tasks.ts';

/** One end of a line to where files are read. */
export interface FilesLine {
  readonly send: (message: ToWorker) => void;
  readonly close: () => void;
}

/** Opens a line. `stopped` is called when the other end has ended without being asked to. */
export type OpenLine = (
  receive: (message: FromWorker) => void,
  stopped: (detail: string) => void,
) => FilesLine;

export type Answer<K extends FileTaskKind> = Result<FileTasks[K]['answer'], FileProblem>;

export interface FilesClient {
  /** Never rejects. Aborting answers `cancelled`; what was written by then stays written. */
  readonly ask: <K extends FileTaskKind>(
    kind: K,
    given: FileTasks[K]['given'],
    listening?: { readonly signal?: AbortSignal; readonly onProgress?: (progress: FileProgress) => void },
  ) => Promise<Answer<K>>;
}

interface Pending {
  readonly settle: (result: Answer<FileTaskKind>) => void;
  readonly onProgress: ((progress: FileProgress) => void) | undefined;
}

export function createFilesClient(openLine: OpenLine): FilesClient {
  const pending = new Map<TaskId, Pending>();
  let line: FilesLine | null = null;
  let lastId = 0;

  function receive(message: FromWorker): void {
    const waiting = pending.get(message.id);
    if (!waiting) return;
    if (message.kind === 'progress') {
      waiting.onProgress?.(message.progress);
      return;
    }
    pending.delete(message.id);
    waiting.settle(message.result);
  }

  function stopped(detail: string): void {
    line?.close();
    line = null;
    const waiting = [...pending.values()];
    pending.clear();
    for (const { settle } of waiting) settle(failed({ kind: 'stopped', detail }));
  }

  return {
    ask: (kind, given, { signal, onProgress } = {}) =>
      new Promise((resolve) => {
        lastId += 1;
        const id = lastId;
        // The kinds of `given` and of the answer are those of `kind`: FileTasks says so on both ends of the line.
        const task = { kind, given } as FileTask;
        pending.set(id, { settle: resolve as Pending['settle'], onProgress });
        line ??= openLine(receive, stopped);
        line.send({ kind: 'task', id, task });
        signal?.addEventListener('abort', () => line?.send({ kind: 'cancel', id }), { once: true });
      }),
  };
}
