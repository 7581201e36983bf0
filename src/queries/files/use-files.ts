/** The files session for React. Tests give their own; the real one starts its Worker with the first question. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import { createFilesClient } from './files-client.ts';
import { createFilesSession, type FilesSession } from './files-session.ts';
import type { FilesState } from './files-state.ts';
import { openWorkerLine } from './worker-line.ts';

export const FilesContext = createContext<FilesSession | null>(null);

let shared: FilesSession | null = null;

export function useFiles(): FilesSession {
  const given = useContext(FilesContext);
  if (given) return given;
  shared ??= createFilesSession(createFilesClient(openWorkerLine));
  return shared;
}

/** One part of the state; the component is drawn again only when that part changes, not with every step of progress. */
export function useFilesState<T>(part: (state: FilesState) => T): T {
  const { subscribe, state } = useFiles();
  return useSyncExternalStore(subscribe, () => part(state()));
}

/** True while something is under way: nothing else can be begun then. */
export function useFilesBusy(): boolean {
  return useFilesState(({ underWay }) => underWay !== null);
}
