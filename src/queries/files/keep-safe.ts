/** Handing over and keeping safe: saved, restored, taken away, and brought back. */
import type { BudgetMonth } from '../../domain/budget/budget-year.ts';
import type { ReleaseId } from '../../domain/releases/release.ts';
import type { SpendId } from '../../domain/spend/published-spend.ts';
import type { Carrier } from './carrier.ts';
import type { Opened, UndoId } from './file-tasks.ts';
import { type FilesState, type FilesStateHolder, undoOf } from './files-state.ts';
import { doing, now } from './under-way.ts';

/** Hands the reader a file saved at a time, and answers the name it was given. */
export type HandOver = (blob: Blob, savedAt: string) => string;

export interface KeepSafe {
  readonly saveSnapshot: (handOver: HandOver) => Promise<void>;
  readonly restoreBackup: (backup: number) => Promise<void>;
  /** `what` names the release in the outcome. */
  readonly removeRelease: (release: ReleaseId, what: string) => Promise<void>;
  /** `what` names the return in the outcome. */
  readonly removeSpend: (spend: SpendId, what: string) => Promise<void>;
  /** One version of a month; `what` names it in the outcome. */
  readonly removeBudgetMonth: (month: BudgetMonth['id'], what: string) => Promise<void>;
  readonly clear: () => Promise<void>;
  readonly undo: (undo: UndoId) => Promise<void>;
  readonly closeOutcome: () => void;
}

export function keepSafe(
  { carryOut }: Carrier,
  holder: FilesStateHolder,
  forgetUndo: (undo: UndoId) => void,
): KeepSafe {
  return {
    async saveSnapshot(handOver) {
      const at = now();
      await carryOut(
        'save-snapshot',
        { at },
        {
          first: doing('Saving a snapshot'),
          change: ({ blob }) => ({ outcome: { kind: 'saved', fileName: handOver(blob, at) } }),
        },
      );
    },
    async restoreBackup(backup) {
      const first = doing('Restoring the backup');
      const given = { backup, at: now() };
      const change = (opened: Opened): Partial<FilesState> => ({ outcome: { kind: 'opened', opened } });
      await carryOut('restore-backup', given, { first, change });
    },
    async removeRelease(release, what) {
      await carryOut(
        'remove-release',
        { release },
        {
          first: doing('Removing', what),
          change: ({ undo }) => ({ outcome: { kind: 'removed', what, undo } }),
        },
      );
    },
    async removeSpend(spend, what) {
      const change = ({ undo }: { readonly undo: UndoId | null }): Partial<FilesState> => ({
        outcome: { kind: 'removed', what, undo },
      });
      await carryOut('remove-spend', { spend }, { first: doing('Removing', what), change });
    },
    async removeBudgetMonth(month, what) {
      const change = ({ undo }: { readonly undo: UndoId | null }): Partial<FilesState> => ({
        outcome: { kind: 'removed', what, undo },
      });
      await carryOut('remove-budget-month', { month }, { first: doing('Removing', what), change });
    },
    async clear() {
      const first = doing('Clearing everything');
      await carryOut('clear', null, {
        first,
        change: ({ undo }) => ({ outcome: { kind: 'cleared', undo } }),
      });
    },
    async undo(undo) {
      const first = doing('Undoing');
      await carryOut('undo', { undo }, { first, change: () => ({ outcome: { kind: 'undone' } }) });
    },
    closeOutcome() {
      const undo = undoOf(holder.state().outcome);
      if (undo !== null) forgetUndo(undo);
      holder.set({ outcome: null });
    },
  };
}
