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

export function useFilesState(): FilesState {
  const { subscribe, state } = useFiles();
  return useSyncExternalStore(subscribe, state);
}
