/**
 * The Worker's end of the line: takes tasks one after the other, tells of progress, stops when told to. It knows no
 * Worker, so that tests can sit it beside the page.
 */
import { failed, type Result } from '../../lib/result.ts';
import type { Store } from '../../storage/open-store.ts';
import type { StoreProblem } from '../../storage/store-problem.ts';
import { createDeskTasks } from './desk-tasks.ts';
import type { FileProblem, FileProgress, FileTask, FromWorker, TaskId, ToWorker } from './file-tasks.ts';

export interface DeskSurroundings {
  readonly openStore: () => Promise<Result<Store, StoreProblem>>;
  readonly send: (message: FromWorker) => void;
}

/** What a task may use while it runs. */
export interface Running {
  readonly signal: AbortSignal;
  readonly tell: (progress: FileProgress) => void;
}

/** Often enough to be seen moving, seldom enough to cost nothing. */
const TELL_EVERY_MS = 80;

export function createFilesDesk({ openStore, send }: DeskSurroundings): {
  readonly receive: (message: ToWorker) => void;
} {
  const run = createDeskTasks(openStore);
  const cancels = new Map<TaskId, AbortController>();
  let last: Promise<void> = Promise.resolve();

  async function carryOut(id: TaskId, task: FileTask, signal: AbortSignal): Promise<void> {
    const result = signal.aborted
      ? failed<FileProblem>({ kind: 'cancelled' })
      : await settled(() =>
          run(task, { signal, tell: seldom((progress) => send({ kind: 'progress', id, progress })) }),
        );
    cancels.delete(id);
    send({ kind: 'answer', id, result });
  }

  return {
    receive(message) {
      if (message.kind === 'cancel') {
        cancels.get(message.id)?.abort();
        return;
      }
      const cancel = new AbortController();
      cancels.set(message.id, cancel);
      last = last.then(() => carryOut(message.id, message.task, cancel.signal));
    },
  };
}

/** A programming error, or no memory left, is an answer too: a page left waiting would be worse. */
async function settled<T>(task: () => Promise<Result<T, FileProblem>>): Promise<Result<T, FileProblem>> {
  try {
    return await task();
  } catch (error) {
    return failed({ kind: 'stopped', detail: error instanceof Error ? error.message : String(error) });
  }
}

/** Passes on what begins a new name at once, and the rest no more often than can be seen. */
function seldom(tell: (progress: FileProgress) => void): (progress: FileProgress) => void {
  let told = Number.NEGATIVE_INFINITY;
  let name: string | null = null;
  return (progress) => {
    const now = performance.now();
    if (progress.name === name && now - told < TELL_EVERY_MS) return;
    told = now;
    name = progress.name;
    tell(progress);
  };
}
