import { describe, expect, it } from 'vitest';
import { SEFTON } from '../../../../src/domain/figures/area.ts';
import { emptySeries } from '../../../../src/domain/series/add-return.ts';
import type { LocalPreview } from '../../../../src/queries/files/file-preview.ts';
import type { FilesSession } from '../../../../src/queries/files/files-session.ts';
import { undoOf } from '../../../../src/queries/files/files-state.ts';
import { addFiles } from '../../../../src/storage/add-files.ts';
import { readEverything } from '../../../../src/storage/everything.ts';
import type { Store } from '../../../../src/storage/open-store.ts';
import { peopleMeasure } from '../../domain/series/people-measure.ts';
import { openedStore, valueIn } from '../../storage/opened-store.ts';
import { csvFile, filesBeside, officialText } from './beside-the-page.ts';

const RETURN = csvFile(
  'december.csv',
  'measure,period,value,qualifier\nhome-care-waiting,2024-12-03,11,about\nhome-care-started,2024-11,38,\n',
);

async function everything(store: Store) {
  return valueIn(await readEverything(store)).content;
}

async function added(...files: readonly File[]): Promise<{ store: Store; session: FilesSession }> {
  const store = await openedStore();
  const session = filesBeside(store);
  await session.choose(files, SEFTON);
  await session.add();
  return { store, session };
}

function localPreview(session: FilesSession, at = 0): LocalPreview {
  const file = session.state().preview?.files[at];
  if (file?.kind !== 'local') throw new Error(`Expected a local file, got ${JSON.stringify(file)}`);
  return file;
}

describe('a return', () => {
  it('is shown before anything is stored, and stored when the reader says so', async () => {
    const store = await openedStore();
    const session = filesBeside(store);
    await session.choose([RETURN], SEFTON);
    expect(localPreview(session)).toMatchObject({
      form: 'return',
      measures: 2,
      counts: { added: 2, differs: 0, same: 0, dropped: 0 },
    });
    expect(localPreview(session).changes[0]).toMatchObject({ before: null, after: 'about 11 people' });
    expect((await everything(store)).series).toEqual([]);
    await session.add();
    expect((await everything(store)).series.map(({ id }) => id).sort()).toEqual([
      'E08000014/home-care-started',
      'E08000014/home-care-waiting',
    ]);
    expect(session.state().outcome).toMatchObject({
      kind: 'added',
      added: { local: [{ fileName: 'december.csv', added: 2, corrected: 0 }] },
    });
  });

  it('says how many of its series hold invented figures of the example, and no more once none does', async () => {
    const store = await openedStore();
    const series = emptySeries(SEFTON, peopleMeasure({ code: 'home-care-started' }));
    const invented = {
      status: 'illustrative',
      source: 'Illustrative',
      enteredOn: '2025-01-07',
      example: true,
    } as const;
    const points = ['2024-10', '2024-11'].map((period) => ({ period, value: 30, ...invented }));
    valueIn(await addFiles(store, [], () => ({ series: [{ ...series, points }], measures: [] })));
    const session = filesBeside(store);
    await session.choose([RETURN], SEFTON);
    expect(localPreview(session).notes).toContain(
      '1 of these series holds invented figures of the example. They stay marked illustrative and count in averages and limits until the example is cleared.',
    );
    const whole = 'measure,period,value\nhome-care-started,2024-10,38\nhome-care-started,2024-11,38\n';
    await session.choose([csvFile('whole.csv', whole)], SEFTON);
    expect(localPreview(session).notes).toEqual([]);
  });

  it('changes nothing when it comes a second time', async () => {
    const { store, session } = await added(RETURN);
    const before = await everything(store);
    await session.choose([RETURN], SEFTON);
    expect(localPreview(session).counts).toEqual({ added: 0, differs: 0, same: 2, dropped: 0 });
    await session.add();
    expect(await everything(store)).toEqual(before);
    expect(session.state().outcome).toMatchObject({ added: { alreadyHeld: ['december.csv'], undo: null } });
  });

  it('can be taken back, and a correction with it', async () => {
    const { store, session } = await added(RETURN);
    const before = await everything(store);
    const again = csvFile('again.csv', 'measure,period,value\nhome-care-waiting,2024-12-03,12\n');
    await session.choose([again], SEFTON);
    expect(localPreview(session).changes).toEqual([
      {
        title: expect.any(String),
        period: '3 December 2024',
        before: 'about 11 people',
        after: '12 people',
      },
    ]);
    await session.add();
    expect((await everything(store)).series).not.toEqual(before.series);
    await session.undo(undoOf(session.state().outcome) ?? -1);
    expect(await everything(store)).toEqual(before);
    expect(session.state().outcome).toEqual({ kind: 'undone' });
  });

  it('makes the measures it describes, offered in the preview, and takes them back with it', async () => {
    const store = await openedStore();
    const session = filesBeside(store);
    const text =
      'measure,period,value,title,unit,polarity,frequency,target\nmeals-at-home,2024-Q3,120,Meals at home,meals,neutral,quarterly,150\n';
    await session.choose([csvFile('meals.csv', text)], SEFTON);
    expect(localPreview(session).newMeasures).toMatchObject([
      { code: 'meals-at-home', title: 'Meals at home' },
    ]);
    await session.add();
    expect((await everything(store)).localMeasures).toMatchObject([{ code: 'meals-at-home', target: 150 }]);
    await session.undo(undoOf(session.state().outcome) ?? -1);
    const { localMeasures, series } = await everything(store);
    expect([localMeasures, series]).toEqual([[], []]);
  });

  it('comes in together with an official file, both or neither', async () => {
    const official = csvFile('ascof-2018-19.csv', officialText('Sefton 1E Total Outcome 2.1'));
    const { store, session } = await added(official, RETURN);
    const { releases, series } = await everything(store);
    expect([releases.length, series.length]).toEqual([1, 2]);
    await session.undo(undoOf(session.state().outcome) ?? -1);
    const after = await everything(store);
    expect([after.releases, after.blocks, after.series]).toEqual([[], [], []]);
  });

  it('adds nothing when another tab changed what was shown, and shows it again', async () => {
    const store = await openedStore();
    const [here, there] = [filesBeside(store), filesBeside(store)];
    await here.choose([RETURN], SEFTON);
    await there.choose([RETURN], SEFTON);
    await there.add();
    const before = await everything(store);
    await here.add();
    expect(await everything(store)).toEqual(before);
    expect(here.state().outcome).toMatchObject({ kind: 'failed' });
    expect(localPreview(here).counts).toEqual({ added: 0, differs: 0, same: 2, dropped: 0 });
  });
});

describe('a register', () => {
  const register = csvFile(
    'requests.csv',
    [
      'Reference,Requested,Started,Source',
      'A1,2024-12-02,2024-12-05,Hospital',
      'A2,2024-12-09,,Community',
      'A3,2024-11-26,2024-11-28,Community',
      'A4,2024-12-10,,Hospital',
    ].join('\n'),
  );

  it('leaves its results and never a row', async () => {
    const { store } = await added(register);
    const held = await everything(store);
    expect(held.series.map(({ measure }) => measure)).toContain('home-care-waiting');
    expect(JSON.stringify(held)).not.toMatch(/A[1-4]\b|requests\.csv/);
  });

  it('with a column of names is refused with a sentence, and nothing changes', async () => {
    const store = await openedStore();
    const session = filesBeside(store);
    const text = 'Reference,Surname,Requested,Started\nA1,Smith,2024-12-02,2024-12-05\n';
    await session.choose([csvFile('named.csv', text)], SEFTON);
    expect(session.state().preview?.files[0]).toMatchObject({
      kind: 'refused',
      sentence: expect.stringMatching(/Surname/),
    });
    expect((await everything(store)).series).toEqual([]);
  });
});

describe('what was typed into the monthly return', () => {
  it('leaves the same records as the file that says the same', async () => {
    const typed = await openedStore();
    const session = filesBeside(typed);
    const rows = [
      {
        measure: 'home-care-waiting',
        period: '2024-12-03',
        said: { value: 11, qualifier: 'about' as const },
      },
      { measure: 'home-care-started', period: '2024-11', said: { value: 38 } },
    ].map((row) => ({ ...row, line: 0, area: null }));
    expect(await session.addReturn(rows, SEFTON)).toBe(true);
    const fromFile = await added(RETURN);
    expect(await everything(typed)).toEqual(await everything(fromFile.store));
    await session.undo(undoOf(session.state().outcome) ?? -1);
    expect((await everything(typed)).series).toEqual([]);
  });
});
