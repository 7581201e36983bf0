import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { SEFTON } from '../../../../src/domain/figures/area.ts';
import { nextStep, type SpendPreview } from '../../../../src/queries/files/file-preview.ts';
import type { FilesSession } from '../../../../src/queries/files/files-session.ts';
import { undoOf } from '../../../../src/queries/files/files-state.ts';
import type { Store } from '../../../../src/storage/open-store.ts';
import { readSpend } from '../../../../src/storage/spend-records.ts';
import { openedStore, valueIn } from '../../storage/opened-store.ts';
import { csvFile, filesBeside, officialText } from './beside-the-page.ts';
import { financeReturn } from './drawn-finance-return.ts';

const FIRST = { Sefton: 119_322, Wirral: 147_541 };

function shown(session: FilesSession): SpendPreview {
  const file = session.state().preview?.files[0];
  if (file?.kind !== 'spend') throw new Error(`Expected a finance return, got ${JSON.stringify(file)}`);
  return file;
}

async function held(store: Store) {
  return valueIn(await readSpend(store)).map(({ id, councils, netThousands, fileName }) => ({
    id,
    fileName,
    of: councils.map((code, i) => [code, netThousands[i]]),
  }));
}

const undo = async (session: FilesSession) => session.undo(undoOf(session.state().outcome) ?? -1);

describe('a finance return', () => {
  it('is told by a header over several lines, shown, added and taken back', async () => {
    const store = await openedStore();
    const session = filesBeside(store);
    await session.choose([csvFile('data.csv', financeReturn(FIRST))], SEFTON);
    expect(shown(session)).toMatchObject({
      returns: [{ year: '2023-24', source: 'outturn', councils: 2 }],
      counts: { added: 2, differs: 0, same: 0, dropped: 0 },
      changes: [],
    });
    expect(shown(session).ledger.skipped.map(({ rows }) => rows)).toEqual([2, 2]);
    expect(await held(store)).toEqual([]);
    await session.add();
    expect(await held(store)).toEqual([
      {
        id: '2023-24.outturn',
        fileName: 'data.csv',
        of: [
          ['E08000014', 119_322],
          ['E08000015', 147_541],
        ],
      },
    ]);
    await undo(session);
    expect(await held(store)).toEqual([]);
  });

  it('changes nothing the second time, and replaces a return that was revised', async () => {
    const store = await openedStore();
    const session = filesBeside(store);
    const add = async (amounts: Record<string, number>, name: string): Promise<void> => {
      await session.choose([csvFile(name, financeReturn(amounts))], SEFTON);
      await session.add();
    };
    await add(FIRST, 'first.csv');
    await add(FIRST, 'again.csv');
    expect(session.state().outcome).toMatchObject({ added: { alreadyHeld: ['again.csv'], undo: null } });
    await session.choose(
      [csvFile('revised.csv', financeReturn({ Wirral: 150_000, Sefton: 119_400 }))],
      SEFTON,
    );
    expect(shown(session).counts).toEqual({ added: 0, differs: 2, same: 0, dropped: 0 });
    expect(shown(session).changes.map(({ name, before, after }) => [name, before, after])).toEqual([
      ['Sefton', 119_322, 119_400],
      ['Wirral', 147_541, 150_000],
    ]);
    await session.add();
    expect(await held(store)).toMatchObject([
      {
        fileName: 'revised.csv',
        of: [
          [SEFTON, 119_400],
          ['E08000015', 150_000],
        ],
      },
    ]);
    await undo(session);
    expect(await held(store)).toMatchObject([{ fileName: 'first.csv' }]);
  });

  it('is asked for its year and its return where nothing says them, and each answer can be changed', async () => {
    const store = await openedStore();
    const session = filesBeside(store);
    await session.choose([csvFile('data.csv', financeReturn(FIRST, 'Councils'))], SEFTON);
    const step = () => {
      const { preview } = session.state();
      return preview ? [nextStep(preview), preview.files[0]] : [];
    };
    expect(step()).toMatchObject(['answer', { kind: 'spend-question', needs: 'year' }]);
    await session.setYear(0, '2022-23');
    expect(step()).toMatchObject(['answer', { kind: 'spend-question', needs: 'source' }]);
    await session.setReturn(0, 'budget');
    expect(shown(session).returns).toEqual([{ year: '2022-23', source: 'budget', councils: 2 }]);
    await session.setReturn(0, 'outturn');
    await session.setYear(0, '2021-22');
    expect(shown(session).returns).toEqual([{ year: '2021-22', source: 'outturn', councils: 2 }]);
    await session.add();
    expect((await held(store)).map(({ id }) => id)).toEqual(['2021-22.outturn']);
  });

  it('goes in with everything else of the batch, from an archive too, and comes out with it', async () => {
    const store = await openedStore();
    const session = filesBeside(store);
    const member = new TextEncoder().encode(financeReturn(FIRST));
    const archive = new File([zipSync({ 'RO/data.csv': member })], 'finance.zip');
    const official = csvFile('ascof-2018-19.csv', officialText('Sefton 1E Total Outcome 2.1'));
    await session.choose([archive, official], SEFTON);
    await session.add();
    expect(session.state().outcome).toMatchObject({
      added: {
        releases: [{ year: '2018-19' }],
        spend: [{ returns: [{ year: '2023-24', source: 'outturn' }] }],
      },
    });
    expect(await held(store)).toHaveLength(1);
    await undo(session);
    expect(await held(store)).toEqual([]);
  });

  it('is not added over one that came from elsewhere since it was shown: it is compared again first', async () => {
    const store = await openedStore();
    const [session, other] = [filesBeside(store), filesBeside(store)];
    await session.choose([csvFile('mine.csv', financeReturn(FIRST))], SEFTON);
    await other.choose([csvFile('theirs.csv', financeReturn({ Sefton: 1_000, Leeds: 2_000 }))], SEFTON);
    await other.add();
    await session.add();
    expect(session.state().outcome).toMatchObject({ kind: 'failed' });
    expect(shown(session).counts).toEqual({ added: 1, differs: 1, same: 0, dropped: 1 });
    expect(await held(store)).toMatchObject([{ fileName: 'theirs.csv' }]);
    await session.add();
    expect(await held(store)).toMatchObject([{ fileName: 'mine.csv' }]);
  });

  it('is removed and brought back, and goes into a snapshot and out of it', async () => {
    const store = await openedStore();
    const session = filesBeside(store);
    await session.choose([csvFile('data.csv', financeReturn(FIRST))], SEFTON);
    await session.add();
    await session.removeSpend('2023-24.outturn', 'Outturn 2023/24');
    expect(await held(store)).toEqual([]);
    await undo(session);
    const before = await held(store);
    expect(before).toHaveLength(1);
    let saved: Blob | null = null;
    await session.saveSnapshot((blob) => {
      saved = blob;
      return 'saved.json';
    });
    await session.clear();
    expect(await held(store)).toEqual([]);
    await session.choose([new File([saved ?? ''], 'saved.json')], SEFTON);
    expect(session.state().preview?.files[0]).toMatchObject({ kind: 'snapshot', spend: 1, replaces: false });
    await session.openSnapshot();
    expect(await held(store)).toEqual(before);
  });

  it('is refused with a sentence, and nothing changes, where it has no net total', async () => {
    const store = await openedStore();
    const session = filesBeside(store);
    const detailed = 'GEOGRAPHY_LEVEL,GEOGRAPHY_CODE,FinanceType,ITEMVALUE\nEngland,E92000001,9,153321\n';
    await session.choose([csvFile('ascfr.csv', detailed)], SEFTON);
    expect(session.state().preview?.files[0]).toMatchObject({
      kind: 'refused',
      sentence: expect.stringContaining('Nothing was added'),
    });
  });
});
