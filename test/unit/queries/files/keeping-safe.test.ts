import { describe, expect, it } from 'vitest';
import { SEFTON } from '../../../../src/domain/figures/area.ts';
import type { FilesSession } from '../../../../src/queries/files/files-session.ts';
import { undoOf } from '../../../../src/queries/files/files-state.ts';
import { listBackups } from '../../../../src/storage/backups.ts';
import { putBudgetLines, putBudgetMonth } from '../../../../src/storage/budget-records.ts';
import { readEverything } from '../../../../src/storage/everything.ts';
import { putGroup } from '../../../../src/storage/groups.ts';
import type { Store } from '../../../../src/storage/open-store.ts';
import { addReleases } from '../../../../src/storage/releases.ts';
import { readSettings } from '../../../../src/storage/settings.ts';
import { drawnLines, month } from '../../domain/budget/drawn-budget.ts';
import { drawnFigure } from '../../domain/series/people-measure.ts';
import { NO_LOCAL_FIGURES } from '../../formats/snapshot/no-local-figures.ts';
import { inventedWhole } from '../../storage/invented-records.ts';
import { openedStore, valueIn } from '../../storage/opened-store.ts';
import { csvFile, filesBeside } from './beside-the-page.ts';

const YEAR = { id: `${SEFTON}/2024-25`, area: SEFTON, year: '2024-25' } as const;
const MONTHS = [5, 6, 7] as const;
const GROUP = { id: 'mersey', name: 'Mersey', members: [SEFTON] };

async function storeWith(...ids: string[]): Promise<Store> {
  const store = await openedStore();
  valueIn(
    await addReleases(
      store,
      ids.map((id) => inventedWhole(id)),
    ),
  );
  valueIn(await putGroup(store, GROUP));
  return store;
}

async function content(store: Store) {
  return valueIn(await readEverything(store)).content;
}

async function savedText(session: FilesSession): Promise<string> {
  const saved: Blob[] = [];
  await session.saveSnapshot((blob) => {
    saved.push(blob);
    return 'saved.json';
  });
  return (await saved[0]?.text()) ?? '';
}

async function undoLast(session: FilesSession): Promise<void> {
  await session.undo(undoOf(session.state().outcome) ?? -1);
}

const withoutTime = (text: string): string => text.replace(/"savedAt":"[^"]*"/, '');

describe('snapshots', () => {
  it('come back byte for byte after saving, clearing, opening and saving again, apart from the time', async () => {
    const store = await storeWith('2018-19.1', '2020-21.1');
    const session = filesBeside(store);
    const first = await savedText(session);
    await session.clear();
    await session.choose([new File([first], 'kept.json')], SEFTON);
    await session.openSnapshot();
    expect(session.state().outcome).toMatchObject({ kind: 'opened', opened: { latestYear: '2020-21' } });
    expect(withoutTime(await savedText(session))).toBe(withoutTime(first));
  });

  it('remember when one was saved, for the reminder', async () => {
    const store = await storeWith('2018-19.1');
    await savedText(filesBeside(store));
    expect(valueIn(await readSettings(store)).snapshotSavedAt).toMatch(/^\d{4}-/);
  });

  it('are previewed against what is held, and nothing changes before they are opened', async () => {
    const store = await storeWith('2018-19.1');
    const session = filesBeside(store);
    const text = await savedText(session);
    const before = await content(store);
    await session.choose([new File([text], 'kept.json')], SEFTON);
    expect(session.state().preview?.files).toMatchObject([
      { kind: 'snapshot', releases: 1, groups: ['Mersey'], counts: { differs: 0, added: 0, dropped: 0 } },
    ]);
    expect(await content(store)).toEqual(before);
  });

  it('say which local figures and how many budget months would change or go', async () => {
    const holding = async (waiting: Readonly<Record<string, string>>, forecasts: readonly number[]) => {
      const store = await storeWith();
      const session = filesBeside(store);
      valueIn(await putBudgetLines(store, { ...YEAR, lines: drawnLines('A\nB') }));
      for (const [i, forecast] of forecasts.entries())
        valueIn(await putBudgetMonth(store, month(MONTHS[i] ?? 1, `A 1 0 . ${forecast}\nB 1 0 . 1`)));
      const rows = Object.entries(waiting).map(([period, text]) => ({
        measure: 'home-care-waiting',
        period,
        said: drawnFigure(text),
        line: 0,
        area: null,
      }));
      await session.addReturn(rows, SEFTON);
      return session;
    };
    const text = await savedText(await holding({ '2024-12-03': '11' }, [1, 1]));
    const session = await holding({ '2024-12-03': 'about 12', '2024-12-10': '9' }, [1, 2, 1]);
    await session.choose([new File([text], 'kept.json')], SEFTON);
    expect(session.state().preview?.files).toMatchObject([
      {
        local: { added: 0, differs: 1, same: 0, dropped: 1 },
        localChanges: [
          { period: '3 December 2024', before: 'about 12 people', after: '11 people' },
          { period: '10 December 2024', before: '9 people', after: 'not in it' },
        ],
        moreLocal: 0,
        budget: { added: 0, differs: 1, same: 1, dropped: 1 },
        returns: null,
      },
    ]);
  });

  it('replace what is held after backing it up, and undo brings it back', async () => {
    const store = await storeWith('2018-19.1');
    const other = filesBeside(await storeWith('2020-21.1'));
    const text = await savedText(other);
    const session = filesBeside(store);
    const before = await content(store);
    await session.choose([new File([text], 'theirs.json')], SEFTON);
    await session.openSnapshot();
    expect((await content(store)).releases.map(({ id }) => id)).toEqual(['2020-21.1']);
    expect(valueIn(await listBackups(store))).toMatchObject([{ before: 'opening theirs.json' }]);
    await undoLast(session);
    expect(await content(store)).toEqual(before);
  });

  it('that were changed after saving are refused, and nothing held changes', async () => {
    const store = await storeWith('2018-19.1');
    const session = filesBeside(store);
    // A figure, not the time of saving, which may have the same digits.
    const text = (await savedText(session)).replace(/(?<="content":.*)2\.1/, '9.1');
    const before = await content(store);
    await session.choose([new File([text], 'changed.json')], SEFTON);
    expect(session.state().preview?.files).toMatchObject([
      { kind: 'refused', sentence: expect.stringContaining('changed after it was saved') },
    ]);
    expect(await content(store)).toEqual(before);
  });

  it('are opened alone: beside other files there is no way on', async () => {
    const store = await storeWith('2018-19.1');
    const session = filesBeside(store);
    const text = await savedText(session);
    await session.choose([new File([text], 'kept.json'), csvFile('notes-2018-19.csv', '')], SEFTON);
    expect(session.state().preview?.files.map(({ kind }) => kind)).toEqual(['snapshot', 'refused']);
  });
});

describe('backups', () => {
  it('are restored whole, after what is held now was backed up in turn', async () => {
    const store = await storeWith('2018-19.1');
    const session = filesBeside(store);
    const before = await content(store);
    const text = await savedText(filesBeside(await storeWith('2020-21.1')));
    await session.choose([new File([text], 'theirs.json')], SEFTON);
    await session.openSnapshot();
    const [backup] = valueIn(await listBackups(store));
    await session.restoreBackup(backup?.id ?? -1);
    expect(await content(store)).toEqual(before);
    expect(valueIn(await listBackups(store))).toHaveLength(2);
  });
});

describe('taking away', () => {
  it('brings a removed release back as it was', async () => {
    const store = await storeWith('2018-19.1', '2020-21.1');
    const session = filesBeside(store);
    const before = await content(store);
    await session.removeRelease('2018-19.1', '2018/19');
    expect((await content(store)).releases.map(({ id }) => id)).toEqual(['2020-21.1']);
    await undoLast(session);
    expect(await content(store)).toEqual(before);
  });

  it('leaves nothing behind after clearing, and undo brings everything back', async () => {
    const store = await storeWith('2018-19.1');
    const session = filesBeside(store);
    const before = await content(store);
    await session.clear();
    expect(await content(store)).toEqual({
      releases: [],
      blocks: [],
      summaries: [],
      groups: [],
      ...NO_LOCAL_FIGURES,
      settings: {},
    });
    expect(valueIn(await listBackups(store))).toEqual([]);
    await undoLast(session);
    expect(await content(store)).toEqual(before);
  });

  it('cannot be undone once anything else was written, and says that nothing was changed', async () => {
    const store = await storeWith('2018-19.1');
    const session = filesBeside(store);
    await session.clear();
    const undo = undoOf(session.state().outcome) ?? -1;
    valueIn(await addReleases(store, [inventedWhole('2020-21.1')]));
    await session.undo(undo);
    expect(session.state().outcome).toMatchObject({
      kind: 'failed',
      problem: { sentence: expect.stringMatching(/something else was done since. Nothing was changed/) },
    });
    expect((await content(store)).releases.map(({ id }) => id)).toEqual(['2020-21.1']);
  });

  it('cannot be undone once the reader has closed the notice', async () => {
    const store = await storeWith('2018-19.1');
    const session = filesBeside(store);
    await session.clear();
    const undo = undoOf(session.state().outcome) ?? -1;
    session.closeOutcome();
    await session.undo(undo);
    expect(session.state().outcome).toMatchObject({ kind: 'failed' });
    expect((await content(store)).releases).toEqual([]);
  });
});
