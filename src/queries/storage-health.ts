/** How much room is used and whether the browser promised to keep it; read again after every write. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { TABLE_NAMES } from '../storage/schema.ts';
import {
  askForStoragePromise,
  type StoragePromise,
  type StorageRoom,
  storagePromised,
  storageRoom,
} from '../storage/storage-health.ts';
import { type Loaded, loadedFrom } from './loaded.ts';

export interface StorageHealth {
  readonly room: StorageRoom;
  readonly promise: StoragePromise;
}

const KEY = ['storage-health'];

export function useStorageHealth(): Loaded<StorageHealth> {
  const query = useQuery({
    queryKey: KEY,
    queryFn: async (): Promise<StorageHealth> => {
      const [room, promise] = await Promise.all([storageRoom(), storagePromised()]);
      return { room, promise };
    },
    meta: { tables: TABLE_NAMES },
  });
  return loadedFrom(query);
}

/** Asks the browser to promise; call it after the first figures are in. */
export function useAskForStoragePromise() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => askForStoragePromise(),
    onSettled: () => client.invalidateQueries({ queryKey: KEY }),
  });
}
