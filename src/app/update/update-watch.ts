/**
 * What the page knows about its own version, kept in one place for the notice to show.
 *
 * Must not know service workers: `register-service-worker.ts` tells it what happened.
 */

/**
 * - `current`: nothing to say
 * - `offline-ready`: the first visit has kept every file
 * - `waiting`: a newer version is here and waits for the reader's word
 * - `superseded`: another tab took the newer version, so this one runs the earlier
 */
export type VersionStatus = 'current' | 'offline-ready' | 'waiting' | 'superseded';

/** The version status, who listens to it, and how the newer version is taken. */
export interface UpdateWatch {
  status(): VersionStatus;
  subscribe(listener: () => void): () => void;
  /** Sets the status; `takeNewVersion` is kept from the latest call that gave one. */
  tell(status: VersionStatus, takeNewVersion?: () => void): void;
  /** Reloads into the newer version; whoever calls it has asked about unsaved work. */
  takeNewVersion(): void;
}

/** Makes a watch that says `current`. */
export function createUpdateWatch(): UpdateWatch {
  const listeners = new Set<() => void>();
  let status: VersionStatus = 'current';
  let take: () => void = () => {};
  return {
    status: () => status,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    tell: (next, takeNewVersion) => {
      status = next;
      take = takeNewVersion ?? take;
      for (const listener of listeners) listener();
    },
    takeNewVersion: () => take(),
  };
}
