import { describe, expect, it } from 'vitest';
import { askForStoragePromise, storagePromised, storageRoom } from '../../../src/storage/storage-health.ts';

const REFUSES = {
  estimate: () => Promise.reject(new TypeError('no')),
  persist: () => Promise.reject(new TypeError('no')),
};

describe('storage health', () => {
  it('says how much room is used and given', async () => {
    const estimate = async () => ({ usage: 5, quota: 100 });
    expect(await storageRoom({ estimate })).toEqual({ kind: 'known', usedBytes: 5, roomBytes: 100 });
  });

  it.each([[undefined], [{}], [REFUSES], [{ estimate: async () => ({}) }]])(
    'says unavailable where the browser has no answer',
    async (storage) => {
      expect(await storageRoom(storage)).toEqual({ kind: 'unavailable' });
      expect(await askForStoragePromise(storage)).toBe('unavailable');
    },
  );

  it('tells a promise from none', async () => {
    expect(await askForStoragePromise({ persist: async () => true })).toBe('promised');
    expect(await storagePromised({ persisted: async () => false })).toBe('not-promised');
  });
});
