/** The backups kept on this computer, newest first, without their bytes. */
import { useQuery } from '@tanstack/react-query';
import { listBackups } from '../storage/backups.ts';
import type { BackupSummary } from '../storage/schema.ts';
import { type Loaded, loadedFrom, valueOrThrow } from './loaded.ts';
import { useStoreDoor } from './store-context.ts';

export function useBackups(): Loaded<readonly BackupSummary[]> {
  const door = useStoreDoor();
  const query = useQuery({
    queryKey: ['backups'],
    queryFn: async (): Promise<readonly BackupSummary[]> => valueOrThrow(listBackups(await door())),
    meta: { tables: ['backups'] },
  });
  return loadedFrom(query);
}
