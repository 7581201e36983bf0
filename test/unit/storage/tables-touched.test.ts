import { describe, expect, it } from 'vitest';
import { putGroup } from '../../../src/storage/groups.ts';
import { addReleases } from '../../../src/storage/releases.ts';
import { putSettings } from '../../../src/storage/settings.ts';
import { onTablesTouched } from '../../../src/storage/tables-touched.ts';
import { inventedWhole } from './invented-records.ts';
import { openedStore, valueIn } from './opened-store.ts';

describe('tables touched', () => {
  it('names the tables of a completed write, once', async () => {
    const store = await openedStore();
    const heard: string[][] = [];
    const stop = onTablesTouched(store, (tables) => heard.push([...tables]));
    valueIn(await addReleases(store, [inventedWhole('2018-19.1'), inventedWhole('2019-20.1')]));
    stop();
    expect(heard).toEqual([['releases', 'blocks', 'meta']]);
  });

  it('says nothing of a write that was undone, of another database, or after it was stopped', async () => {
    const [store, other] = [await openedStore(), await openedStore()];
    valueIn(await addReleases(store, [inventedWhole('2018-19.1')]));
    let heard = 0;
    const stop = onTablesTouched(store, () => {
      heard += 1;
    });
    await addReleases(store, [inventedWhole('2017-18.1'), inventedWhole('2018-19.1')]);
    valueIn(await putSettings(other, { example: true }));
    stop();
    valueIn(await putGroup(store, { id: 'g', name: 'G', members: [] }));
    expect(heard).toBe(0);
  });

  it('hears a write of another tab through the channel between tabs', async () => {
    const store = await openedStore();
    const heard = new Promise<string[]>((resolve) => {
      onTablesTouched(store, (tables) => resolve([...tables]));
    });
    const otherTab = new BroadcastChannel('x-storagemutated-1');
    otherTab.postMessage({ [`idb://${store.db.name}/groups/`]: { d: 0 } });
    expect(await heard).toEqual(['groups']);
    otherTab.close();
  });
});
