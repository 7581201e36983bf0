/** The backups kept on this computer, newest first, without their bytes. */
import { useQuery } from '@tanstack/react-query';
import { listBackups } from '../storage/backups.ts';
import type { BackupSummary } from '../storage/dashboard-database.ts';
import { type Loaded, loadedFrom, valueOrThrow } from './loaded.ts';
import { useStore } from './store-context.ts';

export function useBackups(): Loaded<readonly BackupSummary[]> {
  const store = useStore();
  const query = useQuery({
    queryKey: ['backups'],
    queryFn: (): Promise<readonly BackupSummary[]> => valueOrThrow(listBackups(store)),
    meta: { tables: ['backups'] },
  });
  return loadedFrom(query);
}
