import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { DATA_VERSION } from '../../../src/formats/snapshot/data-version.ts';
import type { Migration } from '../../../src/formats/snapshot/migrations.ts';
import { addReleases } from '../../../src/storage/releases.ts';
import { upgradeRecords } from '../../../src/storage/upgrade-records.ts';
import { inventedHeadline, inventedRelease, inventedWhole } from './invented-records.ts';
import { databaseName, openedStore, valueIn } from './opened-store.ts';

const NEXT = DATA_VERSION + 1;

const TO_NEXT: Migration = {
  to: NEXT,
  why: 'A release says where it came from.',
  change: { release: (record) => ({ ...record, origin: 'unknown' }) },
};

describe('upgrading stored records', () => {
  it('runs the migrations of snapshots over an older store and leaves figures as they are', async () => {
    const name = databaseName();
    const old = await openedStore(name);
    valueIn(await addReleases(old, [inventedWhole('2018-19.1')]));
    old.close();
    const newer = new Dexie(name);
    newer
      .version(NEXT)
      .stores({ releases: 'id', blocks: '[release+part], part, release', meta: 'key' })
      .upgrade((transaction) => upgradeRecords(transaction, [TO_NEXT], NEXT));
    await newer.open();
    expect(await newer.table('releases').toArray()).toEqual([
      { ...inventedRelease('2018-19.1'), origin: 'unknown' },
    ]);
    expect(await newer.table('blocks').get(['2018-19.1', 'headline'])).toEqual(inventedHeadline('2018-19.1'));
    expect(await newer.table('meta').get('data')).toMatchObject({ version: NEXT });
    newer.close();
  });
});
