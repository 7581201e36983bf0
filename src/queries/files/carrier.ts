/** Carries one task out at a time and keeps the state in step: progress while it runs, a failure when it fails. */
import type { FileProblem, FileProgress, FileTaskKind, FileTasks } from './file-tasks.ts';
import type { FilesClient } from './files-client.ts';
import type { FilesState, FilesStateHolder } from './files-state.ts';

export interface Carrier {
  /**
   * The answer; null when it failed or something else is still under way, and then the state says so. `change` is what an
   * answer changes, set together with the end of the work, so that the page is drawn once.
   */
  readonly carryOut: <K extends FileTaskKind>(
    kind: K,
    given: FileTasks[K]['given'],
    how: {
      readonly first: FileProgress;
      readonly canCancel?: boolean;
      readonly change?: (answer: FileTasks[K]['answer']) => Partial<FilesState>;
    },
  ) => Promise<FileTasks[K]['answer'] | null>;
  readonly stop: () => void;
}

export function createCarrier(client: FilesClient, holder: FilesStateHolder): Carrier {
  let own: AbortController | null = null;
  return {
    async carryOut(kind, given, { first, canCancel = false, change }) {
      if (own) return null;
      own = new AbortController();
      const tell = (progress: FileProgress): void => holder.set({ underWay: { progress, canCancel } });
      holder.set({ underWay: { progress: first, canCancel }, outcome: null });
      const answer = await client.ask(kind, given, { signal: own.signal, onProgress: tell });
      own = null;
      holder.set({ underWay: null, ...(answer.ok ? change?.(answer.value) : failure(answer.error)) });
      return answer.ok ? answer.value : null;
    },
    stop() {
      own?.abort();
    },
  };
}

function failure(problem: FileProblem): Partial<FilesState> {
  return { outcome: problem.kind === 'cancelled' ? { kind: 'cancelled' } : { kind: 'failed', problem } };
}
