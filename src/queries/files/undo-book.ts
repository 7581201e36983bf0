/**
 * The last change, kept so that it can be taken back once. It goes by the store's revision: anything written after it, in
 * this tab or another, ends the offer, so that what is undone is always the last thing done.
 */
import type { Result } from '../../lib/result.ts';
import type { Store } from '../../storage/open-store.ts';
import { readRevision } from '../../storage/transactions.ts';
import type { FileProblem, UndoId } from './file-tasks.ts';

export type TakeBack = () => Promise<Result<void, FileProblem>>;

export interface UndoBook {
  /** To be called right after the change; null when the store cannot say where it stands, and then nothing is offered. */
  readonly keep: (store: Store, takeBack: TakeBack) => Promise<UndoId | null>;
  /** Null when something else was done since. */
  readonly take: (store: Store, id: UndoId) => Promise<TakeBack | null>;
  readonly forget: (id: UndoId) => void;
}

export function createUndoBook(): UndoBook {
  let last: { readonly id: UndoId; readonly takeBack: TakeBack } | null = null;
  return {
    async keep(store, takeBack) {
      const revision = await readRevision(store);
      last = revision.ok ? { id: revision.value, takeBack } : null;
      return last?.id ?? null;
    },
    async take(store, id) {
      if (last?.id !== id) return null;
      const { takeBack } = last;
      last = null;
      const revision = await readRevision(store);
      return revision.ok && revision.value === id ? takeBack : null;
    },
    forget(id) {
      if (last?.id === id) last = null;
    },
  };
}
