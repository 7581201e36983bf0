import { describe, expect, it } from 'vitest';
import type { SnapshotContent } from '../../../src/formats/snapshot/snapshot-content.ts';
import { listBackups, readBackup, removeBackup } from '../../../src/storage/backups.ts';
import { clearEverything, readEverything, replaceEverything } from '../../../src/storage/everything.ts';
import { addExample, clearExample, restoreExample } from '../../../src/storage/example.ts';
import { putGroup, readGroups, removeGroup } from '../../../src/storage/groups.ts';
import { addReleases } from '../../../src/storage/releases.ts';
import { putSettings, readSettings, removeSetting } from '../../../src/storage/settings.ts';
import { NO_LOCAL_FIGURES } from '../formats/snapshot/no-local-figures.ts';
import {
  inventedExampleRelease,
  inventedHeadline,
  inventedRelease,
  inventedSummary,
  inventedWhole,
} from './invented-records.ts';
import { databaseName, dumpOf, errorIn, openedStore, valueIn } from './opened-store.ts';

const GROUP = { id: 'neighbours', name: 'Neighbours', members: ['E06000001'] };

const OTHER: SnapshotContent = {
  releases: [inventedRelease('2015-16.1')],
  blocks: [inventedHeadline('2015-16.1')],
  summaries: [],
  groups: [{ ...GROUP, name: 'Theirs' }],
  ...NO_LOCAL_FIGURES,
  settings: { council: 'E06000001' },
};

function backupNamed(before: string): { savedAt: string; before: string; bytes: Uint8Array<ArrayBuffer> } {
  return { savedAt: '2025-06-07T08:09:10.000Z', before, bytes: Uint8Array.of(1, 2, 3) };
}

describe('replacing everything', () => {
  it('puts the content in place of what was held and keeps the backup beside it', async () => {
    const store = await openedStore();
    valueIn(await addReleases(store, [inventedWhole('2018-19.1')]));
    valueIn(await putSettings(store, { houseStyle: 'govuk' }));
    valueIn(await putSettings(store, { snapshotSavedAt: '2025-01-01T00:00:00.000Z' }));
    const { revision } = valueIn(await readEverything(store));
    valueIn(
      await replaceEverything(store, { content: OTHER, backup: backupNamed('opening a.json'), revision }),
    );
    expect(valueIn(await readEverything(store)).content).toEqual(OTHER);
    expect(valueIn(await readSettings(store))).toEqual({
      council: 'E06000001',
      snapshotSavedAt: '2025-01-01T00:00:00.000Z',
    });
    const [backup] = valueIn(await listBackups(store));
    expect(backup).toEqual({ id: 1, savedAt: '2025-06-07T08:09:10.000Z', before: 'opening a.json', size: 3 });
    expect(valueIn(await readBackup(store, 1))?.bytes).toEqual(Uint8Array.of(1, 2, 3));
  });

  it('is refused when another tab wrote since the backup was made, and changes nothing', async () => {
    const name = databaseName();
    const store = await openedStore(name);
    const { revision } = valueIn(await readEverything(store));
    valueIn(await addReleases(await openedStore(name), [inventedWhole('2018-19.1')]));
    const before = await dumpOf(name);
    const replaced = await replaceEverything(store, { content: OTHER, backup: backupNamed('x'), revision });
    expect(errorIn(replaced)).toEqual({ kind: 'changed-elsewhere' });
    expect(await dumpOf(name)).toEqual(before);
  });

  it('changes nothing, and keeps no backup, when the content does not fit', async () => {
    const name = databaseName();
    const store = await openedStore(name);
    valueIn(await addReleases(store, [inventedWhole('2018-19.1')]));
    const before = await dumpOf(name);
    const { revision } = valueIn(await readEverything(store));
    const twice = { ...OTHER, releases: [...OTHER.releases, ...OTHER.releases] };
    expect((await replaceEverything(store, { content: twice, backup: backupNamed('x'), revision })).ok).toBe(
      false,
    );
    expect(await dumpOf(name)).toEqual(before);
  });

  it('keeps the newest three backups, which can be removed one by one', async () => {
    const store = await openedStore();
    for (const before of ['a', 'b', 'c', 'd']) {
      const { revision } = valueIn(await readEverything(store));
      valueIn(await replaceEverything(store, { content: OTHER, backup: backupNamed(before), revision }));
    }
    const named = async (): Promise<string[]> =>
      valueIn(await listBackups(store)).map(({ before }) => before);
    expect(await named()).toEqual(['d', 'c', 'b']);
    valueIn(await removeBackup(store, 3));
    expect(await named()).toEqual(['d', 'b']);
    expect(valueIn(await readBackup(store, 3))).toBeNull();
  });
});

describe('clearing everything', () => {
  it('leaves no record in any store, backups and example included', async () => {
    const name = databaseName();
    const store = await openedStore(name);
    const { revision } = valueIn(await readEverything(store));
    valueIn(await replaceEverything(store, { content: OTHER, backup: backupNamed('a'), revision }));
    valueIn(await clearEverything(store));
    const { stores } = await dumpOf(name);
    expect(Object.values(stores).flat()).toEqual([]);
  });

  it('never counts through the same revisions again', async () => {
    const store = await openedStore();
    valueIn(await putSettings(store, { example: true }));
    const { revision } = valueIn(await readEverything(store));
    valueIn(await clearEverything(store));
    valueIn(await putSettings(store, { example: true }));
    valueIn(await putSettings(store, { example: true }));
    expect(valueIn(await readEverything(store)).revision).toBeGreaterThanOrEqual(revision);
  });
});

describe('the example', () => {
  const EXAMPLE: SnapshotContent = {
    releases: [inventedRelease('2018-19.0', { kind: 'summary' })],
    blocks: [inventedHeadline('2018-19.0')],
    summaries: [inventedSummary('2018-19.0')],
    groups: [GROUP],
    ...NO_LOCAL_FIGURES,
    settings: { council: 'E08000014', comparator: 'neighbours' },
  };

  it('is laid beside what is held and goes without a trace of its own', async () => {
    const store = await openedStore();
    valueIn(await addReleases(store, [inventedWhole('2018-19.1')]));
    valueIn(await putSettings(store, { council: 'E06000001' }));
    const before = valueIn(await readEverything(store)).content;
    valueIn(await addExample(store, EXAMPLE));
    expect(valueIn(await readSettings(store))).toEqual({
      council: 'E06000001',
      comparator: 'neighbours',
      example: true,
    });
    valueIn(await clearExample(store));
    expect(valueIn(await readEverything(store)).content).toEqual(before);
  });

  it('leaves nothing behind in a store that held nothing else', async () => {
    const store = await openedStore();
    valueIn(await addExample(store, EXAMPLE));
    valueIn(await addExample(store, EXAMPLE));
    valueIn(await clearExample(store));
    expect(valueIn(await readEverything(store)).content).toEqual({
      releases: [],
      blocks: [],
      summaries: [],
      groups: [],
      ...NO_LOCAL_FIGURES,
      settings: {},
    });
  });

  it('comes back as it was when clearing it is undone, beside what the reader holds', async () => {
    const store = await openedStore();
    valueIn(await addReleases(store, [inventedWhole('2018-19.1')]));
    valueIn(await addExample(store, EXAMPLE));
    const before = valueIn(await readEverything(store)).content;
    const cleared = valueIn(await clearExample(store));
    const { revision } = valueIn(await readEverything(store));
    valueIn(await restoreExample(store, cleared, revision));
    expect(valueIn(await readEverything(store)).content).toEqual(before);
  });

  it('does not come back once anything else was written', async () => {
    const store = await openedStore();
    valueIn(await addExample(store, EXAMPLE));
    const cleared = valueIn(await clearExample(store));
    const { revision } = valueIn(await readEverything(store));
    valueIn(await putSettings(store, { houseStyle: 'govuk' }));
    expect(errorIn(await restoreExample(store, cleared, revision))).toEqual({ kind: 'changed-elsewhere' });
    expect(valueIn(await readEverything(store)).content.releases).toEqual([]);
  });

  it('leaves a group of the same name that the reader made', async () => {
    const store = await openedStore();
    valueIn(await putGroup(store, { ...GROUP, name: 'Mine' }));
    valueIn(await addExample(store, EXAMPLE));
    valueIn(await clearExample(store));
    expect(valueIn(await readGroups(store))).toEqual([{ ...GROUP, name: 'Mine' }]);
  });

  it('never takes the place of a release that is held', async () => {
    const store = await openedStore();
    valueIn(await addReleases(store, [inventedWhole('2018-19.1')]));
    const { release, blocks, summary } = inventedExampleRelease('2018-19.1');
    const clash = { ...EXAMPLE, releases: [release], blocks, summaries: summary ? [summary] : [] };
    expect(errorIn(await addExample(store, clash))).toEqual({ kind: 'changed-elsewhere' });
  });
});

describe('groups and settings', () => {
  it('hands back a removed group for undo', async () => {
    const store = await openedStore();
    valueIn(await putGroup(store, GROUP));
    expect(valueIn(await removeGroup(store, 'neighbours'))).toEqual(GROUP);
    expect(valueIn(await removeGroup(store, 'neighbours'))).toBeNull();
  });

  it('reads a setting back until it is removed, and takes what it does not accept for not set', async () => {
    const store = await openedStore();
    valueIn(await putSettings(store, { neutral: ['ascof-2023/2D2'] }));
    await store.db.settings.bulkPut([
      { key: 'council', value: 'Sefton' },
      { key: 'of another version', value: 1 },
    ]);
    expect(valueIn(await readSettings(store))).toEqual({ neutral: ['ascof-2023/2D2'] });
    valueIn(await removeSetting(store, 'neutral'));
    expect(valueIn(await readSettings(store))).toEqual({});
  });
});
