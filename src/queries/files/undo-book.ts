/**
 * The last change, kept so that it can be taken back once. A newer change takes its place: what is undone is always the
 * last thing done.
 */
import type { Result } from '../../lib/result.ts';
import type { FileProblem, UndoId } from './file-tasks.ts';

export type TakeBack = () => Promise<Result<void, FileProblem>>;

export interface UndoBook {
  readonly keep: (takeBack: TakeBack) => UndoId;
  /** Null when something else was done since. */
  readonly take: (id: UndoId) => TakeBack | null;
}

export function createUndoBook(): UndoBook {
  let last: { readonly id: UndoId; readonly takeBack: TakeBack } | null = null;
  let lastId = 0;
  return {
    keep(takeBack) {
      lastId += 1;
      last = { id: lastId, takeBack };
      return lastId;
    },
    take(id) {
      if (last?.id !== id) return null;
      const { takeBack } = last;
      last = null;
      return takeBack;
    },
  };
}
