import { QueryObserver } from '@tanstack/react-query';
import { afterEach, describe, expect, it } from 'vitest';
import { bridgeStoreToQueries } from '../../../src/queries/bridge.ts';
import { createQueryClient } from '../../../src/queries/query-client.ts';
import { putGroup, readGroups } from '../../../src/storage/groups.ts';
import type { Store } from '../../../src/storage/open-store.ts';
import { addReleases } from '../../../src/storage/releases.ts';
import type { TableName } from '../../../src/storage/schema.ts';
import { putSettings } from '../../../src/storage/settings.ts';
import { inventedWhole } from '../storage/invented-records.ts';
import { databaseName, openedStore, valueIn } from '../storage/opened-store.ts';

const taken: (() => void)[] = [];
afterEach(() => {
  for (const down of taken.splice(0)) down();
});

/** A query that counts its reads, watched as a page would watch it. */
async function watched(store: Store, tables: readonly TableName[]): Promise<{ reads: () => number }> {
  const client = createQueryClient();
  let reads = 0;
  const observer = new QueryObserver(client, {
    queryKey: ['counted'],
    queryFn: async () => {
      reads += 1;
      return valueIn(await readGroups(store)).length;
    },
    meta: { tables },
  });
  taken.push(
    observer.subscribe(() => {}),
    bridgeStoreToQueries(store, client),
  );
  await settled();
  return { reads: () => reads };
}

/** Long enough for timers, transactions and reads under way to end. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

describe('the bridge from the store to the queries', () => {
  it('reads again once after a transaction of 500 writes', async () => {
    const store = await openedStore();
    const { reads } = await watched(store, ['groups']);
    const groups = Array.from({ length: 500 }, (_, i) => ({ id: `g-${i}`, name: `G ${i}`, members: [] }));
    await store.db.transaction('rw', ['groups'], async () => {
      for (const group of groups) await store.db.groups.put(group);
    });
    await settled();
    expect(reads()).toBe(2);
  });

  it('reads nothing again after a transaction that was undone', async () => {
    const store = await openedStore();
    valueIn(await addReleases(store, [inventedWhole('2018-19.1')]));
    await settled();
    const { reads } = await watched(store, ['releases', 'blocks', 'groups']);
    const refused = await addReleases(store, [inventedWhole('2017-18.1'), inventedWhole('2018-19.1')]);
    await settled();
    expect(refused.ok).toBe(false);
    expect(reads()).toBe(1);
  });

  it('reads nothing again when another table was written to', async () => {
    const store = await openedStore();
    const { reads } = await watched(store, ['groups']);
    valueIn(await putSettings(store, { council: 'E08000014' }));
    await settled();
    expect(reads()).toBe(1);
  });

  it('hears the writes of a second connection to the same database', async () => {
    const name = databaseName();
    const [mine, theirs] = [await openedStore(name), await openedStore(name)];
    const { reads } = await watched(mine, ['groups']);
    valueIn(await putGroup(theirs, { id: 'g', name: 'G', members: [] }));
    await settled();
    expect(reads()).toBe(2);
  });
});
