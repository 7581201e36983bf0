import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readBlock } from '../../../src/storage/blocks.ts';
import { readFirstScreen } from '../../../src/storage/first-screen.ts';
import { addReleases, preferRelease, removeRelease, restoreRelease } from '../../../src/storage/releases.ts';
import {
  inventedBreakdowns,
  inventedExampleRelease,
  inventedHeadline,
  inventedRelease,
  inventedWhole,
} from './invented-records.ts';
import { databaseName, dumpOf, errorIn, openedStore, valueIn } from './opened-store.ts';

afterEach(() => vi.restoreAllMocks());

describe('adding releases', () => {
  it('reads back what was added, typed arrays, missing values and all', async () => {
    const store = await openedStore();
    valueIn(await addReleases(store, [inventedWhole('2018-19.1'), inventedExampleRelease('2020-21.0')]));
    const screen = valueIn(await readFirstScreen(store));
    expect(screen.releases.map((release) => release.id)).toEqual(['2018-19.1', '2020-21.0']);
    expect(screen.headlines).toEqual([inventedHeadline('2018-19.1'), inventedHeadline('2020-21.0')]);
    expect(screen.summaries.map((summary) => summary.release)).toEqual(['2020-21.0']);
    expect(valueIn(await readBlock(store, '2018-19.1', '1E'))).toEqual(inventedBreakdowns('2018-19.1'));
  });

  it('answers null for a part that a release does not have', async () => {
    const store = await openedStore();
    valueIn(await addReleases(store, [inventedWhole('2018-19.1')]));
    expect(valueIn(await readBlock(store, '2018-19.1', '2A2'))).toBeNull();
  });

  it('stores only the part of a shared buffer that a column uses', async () => {
    const store = await openedStore();
    const shared = new Float64Array(10_000);
    const { release, blocks, summary } = inventedWhole('2018-19.1');
    const columns = { outcome: { values: shared.subarray(6, 12), marks: new Uint8Array(6) } };
    const block = { ...inventedHeadline('2018-19.1'), columns };
    valueIn(await addReleases(store, [{ release, blocks: [block, ...blocks.slice(1)], summary }]));
    const [headline] = valueIn(await readFirstScreen(store)).headlines;
    expect(headline?.columns.outcome?.values.buffer.byteLength).toBe(48);
  });

  it('adds all of several releases or none when one id is taken', async () => {
    const name = databaseName();
    const store = await openedStore(name);
    valueIn(await addReleases(store, [inventedWhole('2018-19.1')]));
    const before = await dumpOf(name);
    const second = await addReleases(store, [inventedWhole('2017-18.1'), inventedWhole('2018-19.1')]);
    expect(errorIn(second)).toEqual({ kind: 'changed-elsewhere' });
    expect(await dumpOf(name)).toEqual(before);
  });

  it('keeps everything as it was when the disk fills up half-way', async () => {
    const name = databaseName();
    const store = await openedStore(name);
    valueIn(await addReleases(store, [inventedWhole('2018-19.1')]));
    const before = await dumpOf(name);
    const add = IDBObjectStore.prototype.add;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, value, key) {
      if (this.name === 'blocks' && value.part === '1E')
        throw new DOMException('Full.', 'QuotaExceededError');
      return add.call(this, value, key);
    });
    const refused = await addReleases(store, [inventedWhole('2019-20.1')]);
    expect(errorIn(refused)).toEqual({ kind: 'full-disk' });
    expect(await dumpOf(name)).toEqual(before);
  });
});

describe('choosing among the releases of a year', () => {
  it('gives the chosen release the highest precedence of its year and leaves other years alone', async () => {
    const store = await openedStore();
    const added = [
      inventedWhole('2018-19.1', { precedence: 0 }),
      inventedWhole('2018-19.2', { precedence: 4 }),
      inventedWhole('2019-20.1', { precedence: 9 }),
    ];
    valueIn(await addReleases(store, added));
    valueIn(await preferRelease(store, '2018-19.1'));
    const { releases } = valueIn(await readFirstScreen(store));
    expect(releases.map((release) => release.precedence)).toEqual([5, 4, 9]);
  });

  it('refuses a release that another tab removed', async () => {
    const store = await openedStore();
    expect(errorIn(await preferRelease(store, '2018-19.1'))).toEqual({ kind: 'changed-elsewhere' });
  });
});

describe('removing a release', () => {
  it('leaves nothing of it, and restoring brings all of it back', async () => {
    const name = databaseName();
    const store = await openedStore(name);
    valueIn(await addReleases(store, [inventedWhole('2018-19.1'), inventedExampleRelease('2020-21.0')]));
    const before = await dumpOf(name);
    const removed = valueIn(await removeRelease(store, '2020-21.0'));
    expect(removed.release).toEqual(inventedRelease('2020-21.0', { kind: 'summary' }));
    const after = await dumpOf(name);
    expect(after.stores.releases).toHaveLength(1);
    expect(after.stores.blocks).toHaveLength(2);
    expect(after.stores.summaries).toEqual([]);
    valueIn(await restoreRelease(store, removed));
    const restored = await dumpOf(name);
    expect({ ...restored.stores, meta: [] }).toEqual({ ...before.stores, meta: [] });
  });
});
