/**
 * What a reader can do with files, kept while they go from page to page: a preview waiting for an answer is still there
 * on coming back. It knows no React and draws nothing.
 */
import type { OnsCode } from '../../domain/figures/area.ts';
import type { FinancialYear } from '../../domain/figures/financial-year.ts';
import type { ReleaseId } from '../../domain/releases/release.ts';
import { type Carrier, createCarrier } from './carrier.ts';
import type { FileProgress, UndoId } from './file-tasks.ts';
import type { FilesClient } from './files-client.ts';
import { createFilesStateHolder, type FilesState, type FilesStateHolder, undoOf } from './files-state.ts';

/** Hands the reader a file saved at a time, and answers the name it was given. */
export type HandOver = (blob: Blob, savedAt: string) => string;

interface BringIn {
  readonly choose: (files: readonly File[], council: OnsCode) => Promise<void>;
  readonly setYear: (file: number, year: FinancialYear) => Promise<void>;
  /** Adds the batch shown. */
  readonly add: () => Promise<void>;
  /** Opens the snapshot shown. */
  readonly openSnapshot: () => Promise<void>;
  /** True when the example is held afterwards. */
  readonly addExample: (url: string) => Promise<boolean>;
  /** Stops what is under way, or lets the preview go. */
  readonly cancel: () => void;
}

interface KeepSafe {
  readonly saveSnapshot: (handOver: HandOver) => Promise<void>;
  readonly restoreBackup: (backup: number) => Promise<void>;
  /** `what` names the release in the outcome. */
  readonly removeRelease: (release: ReleaseId, what: string) => Promise<void>;
  readonly clear: () => Promise<void>;
  readonly undo: (undo: UndoId) => Promise<void>;
  readonly closeOutcome: () => void;
}

export interface FilesSession extends BringIn, KeepSafe {
  readonly state: () => FilesState;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createFilesSession(client: FilesClient): FilesSession {
  const holder = createFilesStateHolder();
  const carrier = createCarrier(client, holder);
  const forget = (): void => {
    const { preview } = holder.state();
    if (preview) void client.ask('forget', { batch: preview.batch });
    holder.set({ preview: null });
  };
  return {
    state: holder.state,
    subscribe: holder.subscribe,
    ...bringIn(carrier, holder, forget),
    ...keepSafe(carrier, holder, (undo) => void client.ask('forget-undo', { undo })),
  };
}

const now = (): string => new Date().toISOString();

const doing = (words: string, name = '', fraction: number | null = null): FileProgress => ({
  doing: words,
  name,
  fraction,
});

function bringIn({ carryOut, stop }: Carrier, holder: FilesStateHolder, forget: () => void): BringIn {
  /** Another tab may have changed what the preview was compared with. */
  async function lookAgain(): Promise<void> {
    const { preview, outcome } = holder.state();
    const problem = outcome?.kind === 'failed' ? outcome.problem : null;
    if (!preview || problem?.kind !== 'store' || problem.problem.kind !== 'changed-elsewhere') return;
    const again = await carryOut('look-again', { batch: preview.batch }, { first: doing('Comparing again') });
    if (again) holder.set({ preview: again, outcome });
  }

  return {
    async choose(files, council) {
      forget();
      const first = doing('Reading', files[0]?.name, 0);
      const preview = await carryOut('read', { files, council }, { first, canCancel: true });
      if (preview) holder.set({ preview });
    },
    async setYear(file, year) {
      const batch = holder.state().preview?.batch;
      if (batch === undefined) return;
      const first = doing('Reading', holder.state().preview?.files[file]?.name, 0);
      const preview = await carryOut('set-year', { batch, file, year }, { first, canCancel: true });
      if (preview) holder.set({ preview });
    },
    async add() {
      const { preview } = holder.state();
      if (!preview) return;
      const shown = preview.files.flatMap((file) => (file.kind === 'official' ? [file.counts] : []));
      const given = { batch: preview.batch, at: now(), shown };
      const added = await carryOut('add', given, { first: doing('Adding') });
      if (added) holder.set({ preview: null, outcome: { kind: 'added', added } });
      else await lookAgain();
    },
    async openSnapshot() {
      const { preview } = holder.state();
      if (!preview) return;
      const given = { batch: preview.batch, at: now() };
      const opened = await carryOut('open-snapshot', given, { first: doing('Opening') });
      if (opened) holder.set({ preview: null, outcome: { kind: 'opened', opened } });
      else await lookAgain();
    },
    async addExample(url) {
      return (await carryOut('add-example', { url }, { first: doing('Opening the example') })) !== null;
    },
    cancel() {
      if (holder.state().underWay) stop();
      else forget();
    },
  };
}

function keepSafe(
  { carryOut }: Carrier,
  holder: FilesStateHolder,
  forgetUndo: (undo: UndoId) => void,
): KeepSafe {
  return {
    async saveSnapshot(handOver) {
      const at = now();
      const saved = await carryOut('save-snapshot', { at }, { first: doing('Saving a snapshot') });
      if (saved) holder.set({ outcome: { kind: 'saved', fileName: handOver(saved.blob, at) } });
    },
    async restoreBackup(backup) {
      const first = doing('Restoring the backup');
      const opened = await carryOut('restore-backup', { backup, at: now() }, { first });
      if (opened) holder.set({ outcome: { kind: 'opened', opened } });
    },
    async removeRelease(release, what) {
      const removed = await carryOut('remove-release', { release }, { first: doing('Removing', what) });
      if (removed) holder.set({ outcome: { kind: 'removed', what, undo: removed.undo } });
    },
    async clear() {
      const cleared = await carryOut('clear', null, { first: doing('Clearing everything') });
      if (cleared) holder.set({ outcome: { kind: 'cleared', undo: cleared.undo } });
    },
    async undo(undo) {
      const undone = await carryOut('undo', { undo }, { first: doing('Undoing') });
      if (undone) holder.set({ outcome: { kind: 'undone' } });
    },
    closeOutcome() {
      const undo = undoOf(holder.state().outcome);
      if (undo !== null) forgetUndo(undo);
      holder.set({ outcome: null });
    },
  };
}
