/**
 * Opens the store when it is first needed and joins it to the queries. The first screen is drawn from a first look
 * before that, so Dexie comes in its own chunk.
 */
import type { QueryClient } from '@tanstack/react-query';
import type { Store, StoreNotices } from '../storage/open-store.ts';
import { StoreFailure, type StoreProblem } from '../storage/store-problem.ts';

/** The open store, the same one each time; rejects with a StoreFailure, of which `notices.failed` was told. */
export type StoreDoor = () => Promise<Store>;

export interface DoorNotices extends StoreNotices {
  readonly failed: (problem: StoreProblem) => void;
}

/** `seen` is the revision the first screen was drawn from; null when nothing was drawn yet. */
export function createStoreDoor(client: QueryClient, notices: DoorNotices, seen: number | null): StoreDoor {
  let opening: Promise<Store> | null = null;
  const open = async (): Promise<Store> => {
    const { openJoinedStore } = await import('./joined-store.ts');
    const opened = await openJoinedStore(client, notices, seen);
    if (opened.ok) return opened.value;
    notices.failed(opened.error);
    throw new StoreFailure(opened.error);
  };
  return () => {
    opening ??= open();
    return opening;
  };
}
