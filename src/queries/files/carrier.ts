/** Carries one task out at a time and keeps the state in step: progress while it runs, a failure when it fails. */
import type { FileProgress, FileTaskKind, FileTasks } from './file-tasks.ts';
import type { FilesClient } from './files-client.ts';
import type { FilesStateHolder } from './files-state.ts';

export interface Carrier {
  /** The answer; null when it failed or something else is still under way, and then the state says so. */
  readonly carryOut: <K extends FileTaskKind>(
    kind: K,
    given: FileTasks[K]['given'],
    how: { readonly first: FileProgress; readonly canCancel?: boolean },
  ) => Promise<FileTasks[K]['answer'] | null>;
  readonly stop: () => void;
}

export function createCarrier(client: FilesClient, holder: FilesStateHolder): Carrier {
  let own: AbortController | null = null;
  return {
    async carryOut(kind, given, { first, canCancel = false }) {
      if (own) return null;
      own = new AbortController();
      const tell = (progress: FileProgress): void => holder.set({ underWay: { progress, canCancel } });
      holder.set({ underWay: { progress: first, canCancel }, outcome: null });
      const answer = await client.ask(kind, given, { signal: own.signal, onProgress: tell });
      own = null;
      if (answer.ok) {
        holder.set({ underWay: null });
        return answer.value;
      }
      const problem = answer.error;
      holder.set({
        underWay: null,
        outcome: problem.kind === 'cancelled' ? { kind: 'cancelled' } : { kind: 'failed', problem },
      });
      return null;
    },
    stop() {
      own?.abort();
    },
  };
}
