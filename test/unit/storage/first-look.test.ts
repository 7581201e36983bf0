import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { firstLook } from '../../../src/storage/first-look.ts';
import { readFirstScreen } from '../../../src/storage/first-screen.ts';
import { addReleases } from '../../../src/storage/releases.ts';
import { NATIVE_VERSION } from '../../../src/storage/schema.ts';
import { putSettings } from '../../../src/storage/settings.ts';
import { readRevision } from '../../../src/storage/transactions.ts';
import { inventedWhole } from './invented-records.ts';
import { openedStore, valueIn } from './opened-store.ts';

describe('the first look', () => {
  it('shows exactly what the store itself reads for the first screen', async () => {
    const store = await openedStore();
    valueIn(await addReleases(store, [inventedWhole('2018-19.1'), inventedWhole('2020-21.1')]));
    valueIn(await putSettings(store, { council: 'E08000014' }));
    const look = await firstLook(store.db.name);
    expect(look?.screen).toEqual(valueIn(await readFirstScreen(store)));
    expect(look?.revision).toBe(valueIn(await readRevision(store)));
  });

  it('makes nothing where there is no store', async () => {
    expect(await firstLook('never-opened')).toBeNull();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('never-opened');
  });

  it('leaves a store of another version to the door, unchanged', async () => {
    const name = 'from-the-future';
    await new Promise<void>((resolve) => {
      const request = indexedDB.open(name, NATIVE_VERSION + 10);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
    expect(await firstLook(name)).toBeNull();
    expect((await indexedDB.databases()).find((db) => db.name === name)?.version).toBe(NATIVE_VERSION + 10);
  });

  it('leaves records of a newer data version to the door', async () => {
    const store = await openedStore();
    valueIn(await addReleases(store, [inventedWhole('2018-19.1')]));
    await store.db.meta.put({ key: 'data', version: 999, revision: 1 });
    expect(await firstLook(store.db.name)).toBeNull();
  });
});
