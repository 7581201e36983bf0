/**
 * What a reader can do with files, kept while they go from page to page: a preview waiting for an answer is still there
 * on coming back. It knows no React and draws nothing.
 */
import { type BringIn, bringIn } from './bring-in.ts';
import { createCarrier } from './carrier.ts';
import type { FilesClient } from './files-client.ts';
import { createFilesStateHolder, type FilesState } from './files-state.ts';
import { type KeepSafe, keepSafe } from './keep-safe.ts';

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
