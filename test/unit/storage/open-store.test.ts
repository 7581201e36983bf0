import { afterEach, describe, expect, it, vi } from 'vitest';
import { readFirstScreen } from '../../../src/storage/first-screen.ts';
import { openStore } from '../../../src/storage/open-store.ts';
import { addReleases } from '../../../src/storage/releases.ts';
import { putSettings } from '../../../src/storage/settings.ts';
import { inventedWhole } from './invented-records.ts';
import { databaseName, dumpOf, errorIn, openedStore, valueIn } from './opened-store.ts';

afterEach(() => vi.unstubAllGlobals());

function openNatively(
  name: string,
  version: number,
  upgrade: (db: IDBDatabase) => void,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => upgrade(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

describe('opening the store', () => {
  it('opens an empty store on the first visit', async () => {
    const store = await openedStore();
    expect(valueIn(await readFirstScreen(store))).toEqual({
      releases: [],
      headlines: [],
      summaries: [],
      groups: [],
      settings: {},
    });
  });

  it('refuses a database of a newer version and changes nothing in it', async () => {
    const name = databaseName();
    const newer = await openNatively(name, 9990, (db) => {
      db.createObjectStore('releases', { keyPath: 'id' }).add({ id: 'from the future' });
    });
    newer.close();
    expect(errorIn(await openStore(undefined, name))).toEqual({ kind: 'newer-data' });
    expect(await dumpOf(name)).toEqual({ version: 9990, stores: { releases: [{ id: 'from the future' }] } });
  });

  it('refuses to read or write records of a newer version under the same schema, and changes nothing', async () => {
    const name = databaseName();
    const store = await openedStore(name);
    valueIn(await putSettings(store, { council: 'E08000014' }));
    await store.db.meta.put({ key: 'data', version: 999, revision: 7 });
    const before = await dumpOf(name);
    expect(errorIn(await readFirstScreen(store))).toEqual({ kind: 'newer-data' });
    expect(errorIn(await addReleases(store, [inventedWhole('2018-19.1')]))).toEqual({ kind: 'newer-data' });
    expect(await dumpOf(name)).toEqual(before);
  });

  it('gives way to a newer version in another tab, says so, and never opens again', async () => {
    const name = databaseName();
    const closed = vi.fn();
    const store = await openedStore(name, { blocked: () => {}, closed });
    const newer = await openNatively(name, 9990, () => {});
    expect(closed).toHaveBeenCalledExactlyOnceWith({ kind: 'closed' });
    expect(errorIn(await putSettings(store, { council: 'E08000014' }))).toEqual({ kind: 'closed' });
    expect(errorIn(await readFirstScreen(store))).toEqual({ kind: 'closed' });
    newer.close();
  });

  it('says that it waits while a tab with older code keeps the database open, then carries on', async () => {
    const name = databaseName();
    const older = await openNatively(name, 1, () => {});
    const blocked = vi.fn(() => older.close());
    await openedStore(name, { blocked, closed: () => {} });
    expect(blocked).toHaveBeenCalledExactlyOnceWith({ kind: 'blocked' });
  });

  it('is unavailable where the browser has no IndexedDB', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(errorIn(await openStore(undefined, databaseName()))).toEqual({ kind: 'unavailable' });
  });

  it('is unavailable where the browser forbids it', async () => {
    const open = (): never => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    vi.stubGlobal('indexedDB', { open });
    expect(errorIn(await openStore(undefined, databaseName()))).toEqual({ kind: 'unavailable' });
  });
});
