import { describe, expect, it } from 'vitest';
import { SEFTON } from '../../../../src/domain/figures/area.ts';
import { type MoneyPreview, nextStep } from '../../../../src/queries/files/file-preview.ts';
import type { FilesSession } from '../../../../src/queries/files/files-session.ts';
import { undoOf } from '../../../../src/queries/files/files-state.ts';
import { readBudget } from '../../../../src/storage/budget-records.ts';
import type { Store } from '../../../../src/storage/open-store.ts';
import { openedStore, valueIn } from '../../storage/opened-store.ts';
import { csvFile, filesBeside } from './beside-the-page.ts';

const HEADER =
  'year,month,line,parent,kind,approved,virements,actual_to_date,profiled_to_date,forecast,basis,as_at,status,commentary';

/** Home care over by £1.2m, contributions short by £0.2m; the total carries its own figures. */
function budget({ forecast = '21200000', status = 'draft', income = '-' } = {}): File {
  const rows = [
    `2024-25,7,ASC,,expenditure,100000000,0,58000000,58000000,${Number(forecast) + 80_200_000 - 0},gross,2024-10-31,${status},`,
    `2024-25,7,HC,ASC,expenditure,20000000,0,12000000,11700000,${forecast},gross,2024-10-31,${status},More hours`,
    `2024-25,7,RES,ASC,expenditure,90000000,0,51000000,52500000,90000000,gross,2024-10-31,${status},`,
    `2024-25,7,INC,ASC,income,${income}10000000,0,${income}5000000,${income}5800000,${income}9800000,gross,2024-10-31,${status},`,
  ];
  return csvFile('budget.csv', [HEADER, ...rows].join('\n'));
}

function money(session: FilesSession): MoneyPreview {
  const file = session.state().preview?.files[0];
  if (file?.kind !== 'money') throw new Error(`Expected a budget, got ${JSON.stringify(file)}`);
  return file;
}

async function held(store: Store) {
  return valueIn(await readBudget(store));
}

const OURS = { income: 'negative', overspend: 'positive' } as const;

describe('a budget', () => {
  it('waits for the signs it uses, reads one line out under each answer, and is then added', async () => {
    const store = await openedStore();
    const session = filesBeside(store);
    await session.choose([budget()], SEFTON);
    expect(money(session)).toMatchObject({ needs: ['income'], ready: false });
    expect(money(session).examples.length).toBeGreaterThan(0);
    const preview = session.state().preview;
    expect(preview && nextStep(preview)).toBe('answer');
    await session.setSigns(0, OURS);
    expect(money(session)).toMatchObject({ ready: true, counts: { added: 4, differs: 0, same: 0 } });
    expect((await held(store)).months).toEqual([]);
    await session.add();
    const { lines, months } = await held(store);
    expect(lines[0]?.lines.map(({ code }) => code)).toEqual(['ASC', 'HC', 'RES', 'INC']);
    expect(months).toMatchObject([
      { id: 'E08000014/2024-25/7/gross/1', status: 'draft', asAt: '2024-10-31', version: 1 },
    ]);
    expect(months[0]?.lines.find(({ line }) => line === 'INC')?.forecast).toBe(-980_000_000);
    await session.undo(undoOf(session.state().outcome) ?? -1);
    expect(await held(store)).toEqual({ lines: [], months: [], reviews: [] });
  });

  it('changes nothing the second time, replaces a draft, and puts a new version beside a reported month', async () => {
    const store = await openedStore();
    const session = filesBeside(store);
    const add = async (file: File): Promise<void> => {
      await session.choose([file], SEFTON);
      if (money(session).needs.length > 0) await session.setSigns(0, OURS);
      await session.add();
    };
    await add(budget());
    await add(budget());
    expect(session.state().outcome).toMatchObject({ added: { alreadyHeld: ['budget.csv'], undo: null } });
    await add(budget({ forecast: '21500000', status: 'reported' }));
    const reported = (await held(store)).months;
    expect(reported).toMatchObject([{ version: 1, status: 'reported' }]);
    await add(budget({ forecast: '21700000' }));
    const { months } = await held(store);
    expect(months.map(({ version, status }) => [version, status])).toEqual([
      [1, 'reported'],
      [2, 'draft'],
    ]);
    expect(months[0]).toEqual(reported[0]);
  });

  it('is the same whether the file shows income negative or positive, once that is said', async () => {
    const [negative, positive] = await Promise.all(
      (['negative', 'positive'] as const).map(async (income) => {
        const store = await openedStore();
        const session = filesBeside(store);
        await session.choose([budget({ income: income === 'negative' ? '-' : '' })], SEFTON);
        await session.setSigns(0, { income, overspend: 'positive' });
        await session.add();
        return held(store);
      }),
    );
    expect(positive).toEqual(negative);
    expect(negative?.months).toHaveLength(1);
  });
});

describe('the preview of a budget', () => {
  const begun = async () => {
    const store = await openedStore();
    const session = filesBeside(store);
    const show = async (file: File): Promise<MoneyPreview> => {
      await session.choose([file], SEFTON);
      if (money(session).needs.length > 0) await session.setSigns(0, OURS);
      return money(session);
    };
    const add = async (file: File): Promise<void> => {
      await show(file);
      await session.add();
    };
    return { store, session, show, add };
  };

  it('says what each month comes to, and nothing before its signs are known', async () => {
    const { session, show } = await begun();
    await session.choose([budget()], SEFTON);
    expect(money(session).wholes).toEqual([]);
    expect((await show(budget())).wholes).toEqual([
      'October 2024, before mitigation: net budget £100.000m, forecast £101.400m, £1.400m over.',
    ]);
  });

  it('names the amounts that differ from those held, and the version that comes beside a reported month', async () => {
    const { show, add } = await begun();
    await add(budget({ status: 'reported' }));
    const { counts, changes, wholes } = await show(budget({ forecast: '21500000' }));
    expect(counts).toEqual({ added: 0, differs: 2, same: 2, dropped: 0 });
    expect(changes).toEqual([
      { figure: 'Status, October 2024, before mitigation', held: 'reported', coming: 'draft' },
      {
        figure: 'ASC, forecast, October 2024, before mitigation',
        held: '£101,400,000',
        coming: '£101,700,000',
      },
      { figure: 'HC, forecast, October 2024, before mitigation', held: '£21,200,000', coming: '£21,500,000' },
    ]);
    expect(wholes[0]).toMatch(/Version 1 is reported and stays; this becomes version 2 beside it\.$/);
  });

  it('names what a shorter file would take out of a draft', async () => {
    const { show, add } = await begun();
    await add(budget());
    const short = (await budget().text()).split('\n').filter((line) => !line.includes(',RES,'));
    const { counts, changes } = await show(csvFile('short.csv', short.join('\n')));
    expect(counts).toMatchObject({ differs: 0, same: 3, dropped: 1 });
    expect(changes).toEqual([
      {
        figure: 'RES, October 2024, before mitigation',
        held: 'forecast £90,000,000',
        coming: 'not in the file',
      },
    ]);
  });

  it('knows a file that only reports a draft for a change, which can be taken back', async () => {
    const { store, session, show, add } = await begun();
    await add(budget());
    expect((await show(budget({ status: 'reported' }))).changes).toHaveLength(1);
    await session.add();
    const { outcome } = session.state();
    expect(outcome).toMatchObject({
      added: {
        local: [{ fileName: 'budget.csv', added: 0, corrected: 0, money: { months: 'October 2024' } }],
        alreadyHeld: [],
        month: { area: SEFTON, year: '2024-25', month: 7, basis: 'gross' },
      },
    });
    expect((await held(store)).months[0]?.status).toBe('reported');
    await session.undo(undoOf(outcome) ?? -1);
    expect((await held(store)).months[0]?.status).toBe('draft');
  });
});

describe('a budget month held', () => {
  it('is taken away with the lines of its year, and brought back by undo', async () => {
    const store = await openedStore();
    const session = filesBeside(store);
    await session.choose([budget()], SEFTON);
    await session.setSigns(0, OURS);
    await session.add();
    const before = await held(store);
    await session.removeBudgetMonth('E08000014/2024-25/7/gross/1', 'October 2024');
    expect(await held(store)).toEqual({ lines: [], months: [], reviews: [] });
    const { outcome } = session.state();
    expect(outcome).toMatchObject({ kind: 'removed', what: 'October 2024' });
    await session.undo(undoOf(outcome) ?? -1);
    expect(await held(store)).toEqual(before);
    await session.removeBudgetMonth('E08000014/2024-25/1/gross/1', 'April 2024');
    expect(session.state().outcome).toMatchObject({
      kind: 'failed',
      problem: { kind: 'store', problem: { kind: 'changed-elsewhere' } },
    });
  });
});

describe('a list of savings', () => {
  it('stands beside the month it belongs to', async () => {
    const store = await openedStore();
    const session = filesBeside(store);
    await session.choose([budget()], SEFTON);
    await session.setSigns(0, OURS);
    await session.add();
    const text =
      'year,as_at,scheme,line,owner,approved,delivered,on_track,at_risk,undeliverable,recurrent,next_year_effect,comment\n2024-25,2024-10-31,Better at Home,HC,Head of service,400000,100000,200000,60000,40000,yes,50000,\n';
    await session.choose([csvFile('savings.csv', text)], SEFTON);
    expect(money(session)).toMatchObject({ form: 'savings', ready: true, counts: { added: 1 } });
    await session.add();
    const [month] = (await held(store)).months;
    expect(month?.savings?.schemes).toMatchObject([{ scheme: 'Better at Home', approved: 40_000_000 }]);
    expect(month?.lines).toHaveLength(4);
    await session.choose([csvFile('savings.csv', text.replace('60000,40000', '20000,80000'))], SEFTON);
    expect(money(session).changes).toEqual([
      {
        figure: 'Better at Home, at risk, October 2024, before mitigation',
        held: '£60,000',
        coming: '£20,000',
      },
      {
        figure: 'Better at Home, undeliverable, October 2024, before mitigation',
        held: '£40,000',
        coming: '£80,000',
      },
    ]);
  });
});
