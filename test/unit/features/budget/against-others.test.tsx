import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { PublishedSpend } from '../../../../src/domain/spend/published-spend.ts';
import { BudgetPage } from '../../../../src/features/budget/BudgetPage.tsx';
import { addFiles } from '../../../../src/storage/add-files.ts';
import { putGroup } from '../../../../src/storage/groups.ts';
import { removeSpend } from '../../../../src/storage/spend-records.ts';
import { codeOf, drawnPeople, drawnSpend } from '../../domain/spend/drawn-spend.ts';
import { type DrawnTable, drawRelease } from '../../holdings-drawn-as-text.ts';
import { openedStore, valueIn } from '../../storage/opened-store.ts';
import { drawOverStore } from '../drawn-over-store.tsx';
import { LINES, OCTOBER } from './budget-page-shown.tsx';

const OUTTURN = drawnSpend('2023-24', 'outturn', 'Sefton 119322\nWirral 147541\nLeeds 300000');
const PEOPLE = drawnPeople('2020-21', [
  ['Sefton', 156_338, 65_463],
  ['Wirral', 185_616, 71_289],
  ['Leeds', 500_000, 120_000],
]);

interface Given {
  readonly spend?: readonly PublishedSpend[];
  readonly people?: readonly DrawnTable[];
  readonly month?: boolean;
}

async function show(hash: string, { spend = [], people = [], month = false }: Given) {
  cleanup();
  window.location.hash = hash;
  const store = await openedStore();
  const releases = people.map((table, i) => ({ ...drawRelease(table, i + 1), summary: null }));
  valueIn(
    await addFiles(store, releases, () => ({
      series: [],
      measures: [],
      spend,
      ...(month ? { budgetLines: [LINES], budgetMonths: [OCTOBER] } : {}),
    })),
  );
  valueIn(await putGroup(store, { id: 'peers', name: 'Our peers', members: [codeOf('Leeds')] }));
  drawOverStore(store, <BudgetPage />);
  await screen.findByText(/^Against other councils/);
  return store;
}

const message = () => screen.findByRole('heading', { level: 2, name: /net current spend/ });

describe('published spend on the budget page', () => {
  it('says what it would show, which file it needs and where it is, as words and no link out', async () => {
    await show('#/budget', {});
    const section = screen.getByRole('region', { name: 'Against other councils' });
    expect(section.textContent).toContain('revenue outturn (RO, RSX) or a revenue account budget (RA)');
    expect(section.textContent).toContain('gov.uk/government/collections');
    const links = within(section).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['#/data']);
  });

  it('is there without a budget month: one sentence, both rates, neither good nor bad, and whose people', async () => {
    await show('#/budget', { spend: [OUTTURN], people: PEOPLE });
    expect(screen.getByText(/No budget month of Sefton is held/)).toBeDefined();
    expect((await message()).textContent).toBe(
      'In 2023/24 Sefton’s net current spend was £538 for each adult; England £516 and the North West £557',
    );
    expect(
      screen.getByText(/For each person aged 65 and over it was £1,823; England £2,208/).textContent,
    ).toContain('Spending more or less is neither good nor bad');
    expect(screen.getByText(/those of 2020\/21, the nearest earlier year held, stand in/)).toBeDefined();
    expect(screen.getByText('Published')).toBeDefined();
    expect(screen.getByRole('combobox', { name: 'Council' })).toBeDefined();
    expect(screen.queryByText(/rank|quartile|best|worst/i)).toBeNull();
  });

  it('comes after the month where there is one, without a second control for the council', async () => {
    await show('#/budget', { spend: [OUTTURN], people: PEOPLE, month: true });
    const headings = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent ?? '');
    expect(headings.findIndex((text) => text.includes('net current spend'))).toBeGreaterThan(3);
    expect(screen.getAllByRole('combobox', { name: 'Council' })).toHaveLength(1);
  });

  it('compares with the group of the address, and with the return of the address', async () => {
    const budget = drawnSpend('2023-24', 'budget', 'Sefton 111898\nLeeds 290000');
    await show('#/budget?comparator=peers&spend=2023-24.budget', {
      spend: [OUTTURN, budget],
      people: PEOPLE,
    });
    expect((await message()).textContent).toBe(
      'For 2023/24 Sefton budgeted net current spend of £504 for each adult; England £477, the North West £504 and Our peers £477',
    );
    expect(screen.getByText('Against other councils: what was budgeted')).toBeDefined();
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Published return' }),
      '2023-24.outturn',
    );
    await screen.findByRole('heading', { level: 2, name: /^In 2023\/24 .* was £538 .* Our peers £/ });
    expect(window.location.hash).toContain('spend=2023-24.outturn');
  });

  it('has every figure in the table, councils by name and what is left out said, and tells about itself', async () => {
    await show('#/budget?open=spend,spend-about', {
      spend: [drawnSpend('2021-22', 'outturn', 'Wirral 147541\nSefton 119322\nPlymouth 5')],
      people: PEOPLE,
    });
    const table = await screen.findByRole('table', { name: /Net current expenditure on adult social care/ });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows.slice(0, 2).map((row) => within(row).getByRole('rowheader').textContent)).toEqual([
      'England, 2 councils together',
      'North West, 2 councils together',
    ]);
    const row = (name: string) =>
      within(table).getByRole('row', { name: new RegExp(`^${name}`) }).textContent;
    expect(row('Sefton')).toBe('Sefton119,322221,801£53865,463£1,823');
    expect(row('Plymouth')).toBe('Plymouth5––––no numbers of people');
    expect(row('Leeds')).toBe('Leeds–––––no amount in the return');
    expect(screen.getByText(/The return does not divide spending by age/)).toBeDefined();
    expect(screen.getByText(/never the mean of their rates/)).toBeDefined();
  });

  it('joins outturns through the years and lets budgets stand by themselves', async () => {
    const spend = [
      OUTTURN,
      drawnSpend('2021-22', 'outturn', 'Sefton 101721\nWirral 120000'),
      drawnSpend('2023-24', 'budget', 'Sefton 111898'),
    ];
    await show('#/budget?open=spend-years', { spend, people: PEOPLE });
    await screen.findByRole('heading', { name: /^Sefton’s outturn went from £459 .* to £538 in 2023\/24/ });
    expect(screen.getByText(/no line joins the two/)).toBeDefined();
    const table = screen.getByRole('table', { name: /Published spend through the years/ });
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map((cell) => cell.textContent),
    ).toEqual(['Outturn 2021/22', 'Budget 2023/24', 'Outturn 2023/24']);
  });

  it('says which file to add where nobody is held to divide by, and shows the amount', async () => {
    await show('#/budget', { spend: [OUTTURN], people: [['2020-21', '2A1', 'Sefton  26.2']] });
    expect((await message()).textContent).toContain('is not known: no published ASCOF file of 2023/24');
    expect(screen.getByText(/The return itself is held: £119.322m/)).toBeDefined();
  });

  it('goes when the return is taken away, and says so where an address asks for one that is not held', async () => {
    const store = await show('#/budget?spend=2019-20.outturn', { spend: [OUTTURN], people: PEOPLE });
    expect(await screen.findByText(/No finance return ‘2019-20.outturn’ is held/)).toBeDefined();
    valueIn(await removeSpend(store, OUTTURN.id));
    expect(await screen.findByRole('link', { name: 'Add a finance return' })).toBeDefined();
  });
});
