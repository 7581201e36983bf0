/** What is going on with files, as pages see it: one thing at a time, what it is about, and how the last one ended. */
import type { BatchPreview } from './file-preview.ts';
import type { Added, FileProblem, FileProgress, Opened, UndoId } from './file-tasks.ts';

export interface UnderWay {
  readonly progress: FileProgress;
  readonly canCancel: boolean;
}

/** How the last thing ended. */
export type Outcome =
  | { readonly kind: 'added'; readonly added: Added }
  | { readonly kind: 'opened'; readonly opened: Opened }
  | { readonly kind: 'saved'; readonly fileName: string }
  | { readonly kind: 'removed'; readonly what: string; readonly undo: UndoId | null }
  | { readonly kind: 'cleared'; readonly undo: UndoId | null }
  | { readonly kind: 'undone' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly problem: FileProblem };

/** What would take the last thing back; null when it cannot be. */
export function undoOf(outcome: Outcome | null): UndoId | null {
  switch (outcome?.kind) {
    case 'added':
      return outcome.added.undo;
    case 'opened':
      return outcome.opened.undo;
    case 'removed':
    case 'cleared':
      return outcome.undo;
    default:
      return null;
  }
}

export interface FilesState {
  readonly underWay: UnderWay | null;
  /** What was read and waits for the reader's word. */
  readonly preview: BatchPreview | null;
  readonly outcome: Outcome | null;
}

export interface FilesStateHolder {
  /** The same object until something changes. */
  readonly state: () => FilesState;
  readonly set: (change: Partial<FilesState>) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createFilesStateHolder(): FilesStateHolder {
  const listeners = new Set<() => void>();
  let state: FilesState = { underWay: null, preview: null, outcome: null };
  return {
    state: () => state,
    set(change) {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
