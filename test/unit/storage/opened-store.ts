/**
 * Opens stores on fake-indexeddb, each test with a database of its own, and closes them afterwards.
 */
import 'fake-indexeddb/auto';
import { afterEach } from 'vitest';
import type { Result } from '../../../src/lib/result.ts';
import { openStore, type Store, type StoreNotices } from '../../../src/storage/open-store.ts';

const opened: Store[] = [];
let count = 0;

afterEach(() => {
  for (const store of opened.splice(0)) store.close();
});

export function databaseName(): string {
  count += 1;
  return `test-${count}`;
}

export async function openedStore(name: string = databaseName(), notices?: StoreNotices): Promise<Store> {
  const store = valueIn(await openStore(notices, name));
  opened.push(store);
  return store;
}

/** The value of a result that must be there. */
export function valueIn<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(`Expected a value, got ${JSON.stringify(result.error)}`);
  return result.value;
}

/** The error of a result that must have failed. */
export function errorIn<T, E>(result: Result<T, E>): E {
  if (result.ok) throw new Error('Expected an error');
  return result.error;
}

/** Every record of a database, read without our code. */
export function dumpOf(name: string): Promise<{ version: number; stores: Record<string, unknown[]> }> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const db = request.result;
      const names = [...db.objectStoreNames];
      const stores: Record<string, unknown[]> = {};
      const finish = (): void => {
        const { version } = db;
        db.close();
        resolve({ version, stores });
      };
      if (names.length === 0) return finish();
      const transaction = db.transaction(names, 'readonly');
      for (const store of names) {
        const all = transaction.objectStore(store).getAll();
        all.onsuccess = () => {
          stores[store] = all.result;
        };
      }
      transaction.oncomplete = finish;
    };
  });
}
