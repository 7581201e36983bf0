/**
 * What was held before a snapshot replaced it, kept as the snapshot file it would have been. The newest three stay.
 */
import type { Result } from '../lib/result.ts';
import type { DashboardDatabase } from './dashboard-database.ts';
import type { Store } from './open-store.ts';
import type { BackupRow, BackupSummary } from './schema.ts';
import type { StoreProblem } from './store-problem.ts';
import { read, write } from './transactions.ts';

export const BACKUPS_KEPT = 3;

export interface NewBackup {
  /** ISO 8601 in UTC. */
  readonly savedAt: string;
  /** Before what it is made, to finish "before …": "opening council.json". */
  readonly before: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

type BackupKey = [id: number, savedAt: string, before: string, size: number];

/** Newest first, without their bytes. */
export function listBackups(store: Store): Promise<Result<readonly BackupSummary[], StoreProblem>> {
  return read(store, ['backups'], async (db) => {
    const keys = (await db.backups.orderBy('[id+savedAt+before+size]').keys()) as unknown as BackupKey[];
    return keys.map(([id, savedAt, before, size]) => ({ id, savedAt, before, size })).reverse();
  });
}

/** The backup with its bytes; null when it is gone. */
export function readBackup(store: Store, id: number): Promise<Result<BackupRow | null, StoreProblem>> {
  return read(store, ['backups'], async (db) => (await db.backups.get(id)) ?? null);
}

export function removeBackup(store: Store, id: number): Promise<Result<void, StoreProblem>> {
  return write(store, ['backups'], (db) => db.backups.delete(id));
}

/** Adds a backup inside the caller's transaction and lets the oldest go. */
export async function putBackup(db: DashboardDatabase, backup: NewBackup): Promise<void> {
  const ids = await db.backups.orderBy('id').primaryKeys();
  const id = (ids.at(-1) ?? 0) + 1;
  await db.backups.add({ id, ...backup, size: backup.bytes.byteLength });
  const gone = [...ids, id].slice(0, -BACKUPS_KEPT);
  await db.backups.bulkDelete(gone);
}
