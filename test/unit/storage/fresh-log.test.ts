import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { startFreshLog } from '../../../src/storage/fresh-log.ts';

describe('startFreshLog', () => {
  it('leaves the databases that were there and none of its own', async () => {
    const factory = new IDBFactory();
    await new Promise((opened) => {
      factory.open('kept', 3).onsuccess = opened;
    });
    await startFreshLog(factory);
    expect(await factory.databases()).toEqual([{ name: 'kept', version: 3 }]);
  });

  it('does nothing where the browser keeps no databases', async () => {
    await expect(startFreshLog(undefined)).resolves.toBeUndefined();
  });
});
