import { describe, expect, it } from 'vitest';
import { SEFTON } from '../../../../src/domain/figures/area.ts';
import type { FilesSession } from '../../../../src/queries/files/files-session.ts';
import { readEverything } from '../../../../src/storage/everything.ts';
import type { Store } from '../../../../src/storage/open-store.ts';
import { putSettings } from '../../../../src/storage/settings.ts';
import { openedStore, valueIn } from '../../storage/opened-store.ts';
import { csvFile, filesBeside, officialText } from './beside-the-page.ts';

const FIRST = officialText(`
  Sefton 1E Total Outcome 2.1
  Sefton 1E Total Numerator 18
  Sefton 1E Total Denominator 853
  Wirral 1E Total Outcome 4.4
  Wirral 1E Total Numerator 44
  Wirral 1E Total Denominator 1000
  Sefton 1A Total Outcome 19.4
`);
const REVISED = FIRST.replace('Outcome,2.1,', 'Outcome,2.3,');

const file = (name: string, text = FIRST): File => csvFile(name, text);

async function held(store: Store) {
  return valueIn(await readEverything(store)).content;
}

async function added(session: FilesSession, ...files: File[]) {
  await session.choose(files, SEFTON);
  await session.add();
}

function previewed(session: FilesSession) {
  const { preview } = session.state();
  if (!preview) throw new Error(`No preview: ${JSON.stringify(session.state().outcome)}`);
  return preview.files;
}

describe('adding official files', () => {
  it('stores nothing before the preview is confirmed', async () => {
    const store = await openedStore();
    const session = filesBeside(store);
    await session.choose([file('ascof-2018-19.csv')], SEFTON);
    expect(previewed(session)).toMatchObject([
      { kind: 'official', year: '2018-19', councils: 2, measures: 2, counts: { added: 7, same: 0 } },
    ]);
    expect((await held(store)).releases).toEqual([]);
  });

  it('adds every file of a batch, numbered by year, and lets the preview go', async () => {
    const store = await openedStore();
    const session = filesBeside(store);
    await added(session, file('ascof-2017-18.csv'), file('ascof-2018-19.csv'));
    expect((await held(store)).releases.map(({ id, precedence }) => [id, precedence])).toEqual([
      ['2017-18.1', 0],
      ['2018-19.1', 0],
    ]);
    expect(session.state()).toMatchObject({ preview: null, outcome: { kind: 'added' } });
  });

  it('changes nothing when the same file is added again, and says so', async () => {
    const store = await openedStore();
    const session = filesBeside(store);
    await added(session, file('ascof-2018-19.csv'));
    const before = await held(store);
    await added(session, file('ascof-2018-19.csv'));
    expect(session.state().outcome).toMatchObject({
      kind: 'added',
      added: { releases: [], alreadyHeld: ['ascof-2018-19.csv'], undo: null },
    });
    expect(await held(store)).toEqual(before);
  });

  it('adds a file chosen twice at once only once', async () => {
    const store = await openedStore();
    const session = filesBeside(store);
    await added(session, file('ascof-2018-19.csv'), file('ascof-2018-19-copy.csv'));
    expect((await held(store)).releases.map(({ id }) => id)).toEqual(['2018-19.1']);
  });

  it('says old and new value for the council chosen first, and puts a revised file above', async () => {
    const store = await openedStore();
    const session = filesBeside(store);
    await added(session, file('ascof-2018-19.csv'));
    await session.choose([file('ascof-2018-19-v2.csv', REVISED)], SEFTON);
    expect(previewed(session)).toMatchObject([
      {
        replaces: 'ascof-2018-19.csv',
        counts: { added: 0, differs: 1, same: 6, dropped: 0 },
        council: { changes: [{ code: '1E', type: 'outcome', old: 2.1, new: 2.3 }], more: 0 },
      },
    ]);
    await session.add();
    expect((await held(store)).releases.map(({ id, precedence }) => [id, precedence])).toEqual([
      ['2018-19.1', 0],
      ['2018-19.2', 1],
    ]);
  });

  it('says of the later of two versions of one year chosen at once which figures its place decides', async () => {
    const store = await openedStore();
    const session = filesBeside(store);
    await session.choose([file('ascof-2018-19-v2.csv', REVISED), file('ascof-2018-19.csv')], SEFTON);
    const isNew = { replaces: null, counts: { added: 7, differs: 0 }, council: { changes: [] } };
    expect(previewed(session)).toMatchObject([
      { ...isNew, notes: [] },
      {
        ...isNew,
        notes: [
          'ascof-2018-19-v2.csv, chosen with it, is of the same year; 1 figure differs, and that of this file would be shown. If it should be the other way round, cancel and add the file you want shown last.',
        ],
      },
    ]);
    await session.add();
    expect((await held(store)).releases.map(({ id, fileName }) => [id, fileName])).toEqual([
      ['2018-19.1', 'ascof-2018-19-v2.csv'],
      ['2018-19.2', 'ascof-2018-19.csv'],
    ]);
  });

  it('compares both versions with what is held, and says so of neither for what comes with the other', async () => {
    const session = filesBeside(await openedStore());
    await added(session, file('ascof-2018-19.csv'));
    await session.choose([file('v2-2018-19.csv', REVISED), file('v3-2018-19.csv', REVISED)], SEFTON);
    expect(previewed(session)).toMatchObject([
      { replaces: 'ascof-2018-19.csv', counts: { differs: 1, same: 6 }, notes: [] },
      {
        replaces: 'ascof-2018-19.csv',
        counts: { differs: 1, same: 6 },
        notes: ['Every figure of this file is also in a file chosen with it, so it adds nothing of its own.'],
      },
    ]);
  });

  it('says of a file that its figures are those of another year, held or chosen with it', async () => {
    const session = filesBeside(await openedStore());
    const codes = ['1A', '1B', '1E', '1F', '1G', '2A2', '3A'];
    const rows = codes.map((code, at) =>
      ['Sefton', 'Wirral', 'Leeds'].map((name, i) => `${name} ${code} Total Outcome ${at}.${i}`).join('\n'),
    );
    const text = officialText(rows.join('\n'));
    const said = (fileName: string) => [
      `All 21 values it has in common with 2018-19 (${fileName}) are the same as in that year. If it is the file of 2018-19 under another name, cancel and choose the right one.`,
    ];
    await session.choose([file('a-2018-19.csv', text), file('b-2017-18.csv', text)], SEFTON);
    expect(previewed(session)).toMatchObject([{ notes: [] }, { notes: said('a-2018-19.csv') }]);
    session.cancel();
    await added(session, file('c-2018-19.csv', text));
    await session.choose([file('d-2016-17.csv', text)], SEFTON);
    expect(previewed(session)).toMatchObject([{ notes: said('c-2018-19.csv') }]);
  });

  it('says nothing of files chosen at once that are of other years or other measures', async () => {
    const session = filesBeside(await openedStore());
    const other = officialText('Sefton 1G Total Outcome 80.1');
    await session.choose(
      [file('ascof-2017-18.csv', REVISED), file('ascof-2018-19.csv'), file('1g-2018-19.csv', other)],
      SEFTON,
    );
    expect(previewed(session)).toMatchObject([{ notes: [] }, { notes: [] }, { notes: [] }]);
  });

  it('does not let a file of outcomes alone hide the counts behind the very same outcomes', async () => {
    const store = await openedStore();
    const session = filesBeside(store);
    await added(session, file('ascof-2018-19.csv'));
    const totals = officialText(`
      Sefton 1E Total Outcome 2.1
      Wirral 1E Total Outcome 4.4
      Sefton 1A Total Outcome 19.5
    `);
    await added(session, file('ascof-2018-19-totals.csv', totals));
    const second = (await held(store)).blocks.filter(({ release }) => release === '2018-19.2');
    expect(second.flatMap(({ tables }) => tables)).toEqual([{ code: '1A', breakdown: 'Total' }]);
  });

  it('says before it is added that a revised file without counts would cost the gap in people', async () => {
    const session = filesBeside(await openedStore());
    await added(session, file('ascof-2018-19.csv'));
    const outcomes = officialText(`
      Sefton 1E Total Outcome 2.3
      Wirral 1E Total Outcome 4.4
      Sefton 1A Total Outcome 19.5
    `);
    await session.choose([file('ascof-2018-19-totals.csv', outcomes)], SEFTON);
    expect(previewed(session)).toMatchObject([{ counts: { differs: 2, dropped: 0 }, losingCounts: 1 }]);
    await session.choose([file('ascof-2018-19-v2.csv', REVISED)], SEFTON);
    expect(previewed(session)).toMatchObject([{ counts: { differs: 1 }, losingCounts: 0 }]);
  });

  it('takes back all of the last batch on undo, and only once', async () => {
    const store = await openedStore();
    const session = filesBeside(store);
    await added(session, file('ascof-2017-18.csv'), file('ascof-2018-19.csv'));
    const { outcome } = session.state();
    const undo = outcome?.kind === 'added' ? outcome.added.undo : null;
    expect(undo).not.toBeNull();
    await session.undo(undo ?? 0);
    expect(await held(store)).toMatchObject({ releases: [], blocks: [] });
    await session.undo(undo ?? 0);
    expect(session.state().outcome).toMatchObject({ kind: 'failed', problem: { kind: 'refused' } });
  });
});

describe('files that cannot be added as they are', () => {
  it('refuses a file with a sentence and still offers the fine ones', async () => {
    const session = filesBeside(await openedStore());
    await session.choose([file('empty-2018-19.csv', ''), file('ascof-2018-19.csv')], SEFTON);
    expect(previewed(session)).toMatchObject([
      { kind: 'refused', sentence: expect.stringContaining('is empty') },
      { kind: 'official' },
    ]);
  });

  it('asks for the year, reads again with the answer, and lets it be changed', async () => {
    const session = filesBeside(await openedStore());
    await session.choose([file('figures.csv')], SEFTON);
    expect(previewed(session)).toMatchObject([{ kind: 'year-needed' }]);
    await session.setYear(0, '2017-18');
    expect(previewed(session)).toMatchObject([{ kind: 'official', year: '2017-18', yearAsked: true }]);
    await session.setYear(0, '2018-19');
    expect(previewed(session)).toMatchObject([{ kind: 'official', year: '2018-19' }]);
  });

  it('adds nothing when another tab changed what the preview was compared with, and compares again', async () => {
    const store = await openedStore();
    const session = filesBeside(store);
    const other = filesBeside(store);
    await session.choose([file('ascof-2018-19.csv')], SEFTON);
    await added(other, file('ascof-2018-19.csv'));
    await session.add();
    expect(session.state().outcome).toMatchObject({
      kind: 'failed',
      problem: { kind: 'store', problem: { kind: 'changed-elsewhere' } },
    });
    expect(previewed(session)).toMatchObject([{ counts: { added: 0, same: 7 } }]);
    await session.add();
    expect((await held(store)).releases).toHaveLength(1);
  });

  it('does not mind a setting changed while the preview was open', async () => {
    const store = await openedStore();
    const session = filesBeside(store);
    await session.choose([file('ascof-2018-19.csv')], SEFTON);
    valueIn(await putSettings(store, { houseStyle: 'govuk' }));
    await session.add();
    expect((await held(store)).releases).toHaveLength(1);
  });

  it('stops on cancel and keeps nothing', async () => {
    const store = await openedStore();
    const session = filesBeside(store);
    const reading = session.choose([file('ascof-2018-19.csv')], SEFTON);
    session.cancel();
    await reading;
    expect(session.state()).toMatchObject({ preview: null, underWay: null, outcome: { kind: 'cancelled' } });
    expect((await held(store)).releases).toEqual([]);
  });
});
