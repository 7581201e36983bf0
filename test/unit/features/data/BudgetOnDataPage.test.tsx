import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { putBudgetLines, putBudgetMonth } from '../../../../src/storage/budget-records.ts';
import { drawnLines, month } from '../../domain/budget/drawn-budget.ts';
import { csvFile } from '../../queries/files/beside-the-page.ts';
import { openedStore, valueIn } from '../../storage/opened-store.ts';
import { showDataPage } from './data-page.tsx';
import { letDialogsOpen } from './dialogs.ts';

letDialogsOpen();

const HEADER =
  'year,month,line,name,parent,kind,approved,virements,actual_to_date,profiled_to_date,forecast,variance,basis,as_at,status,commentary';
/** Home care £1.2m over, contributions £0.2m short; the file shows income positive and an overspend in brackets. */
const budget = (forecast = '21200000', over = '(1200000)') =>
  csvFile(
    'budget.csv',
    [
      HEADER,
      `2024-25,7,HC,Home care,,expenditure,20000000,0,12000000,11700000,${forecast},${over},gross,2024-10-31,draft,`,
      '2024-25,7,INC,Contributions,,income,10000000,0,5000000,5800000,9800000,(200000),gross,2024-10-31,draft,',
    ].join('\n'),
  );

const choose = (...files: File[]) => userEvent.upload(screen.getByLabelText('Add files'), files);
const preview = async () => within(await screen.findByRole('region', { name: 'Preview' }));
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const status = () => screen.getByRole('status').textContent;

async function answered(file: File) {
  await choose(file);
  const region = await preview();
  const income = await region.findByRole('radiogroup', { name: 'Income is shown as' });
  await userEvent.click(within(income).getByRole('radio', { name: 'Positive' }));
  await userEvent.click(region.getByRole('radio', { name: 'Negative or in brackets' }));
  await waitFor(() =>
    expect(region.getByRole<HTMLButtonElement>('button', { name: 'Add to dashboard' }).disabled).toBe(false),
  );
  return region;
}

async function holding() {
  const store = await openedStore();
  const of = (area: string) =>
    ({ id: `${area}/2024-25`, area, year: '2024-25', lines: drawnLines('A\nB') }) as const;
  for (const area of ['E08000014', 'E08000015']) valueIn(await putBudgetLines(store, of(area)));
  const rows = 'A 1000 0 . 1000\nB 1000 0 . 1100';
  const months = [
    month(7, rows),
    month(7, rows, { version: 2, status: 'draft' }),
    month(6, rows, { example: true }),
    month(6, rows, { area: 'E08000015' }),
  ];
  for (const one of months) valueIn(await putBudgetMonth(store, one));
  return store;
}

describe('a budget on the data page', () => {
  it('counts months, not versions, among what is held', async () => {
    await showDataPage(await holding());
    await screen.findByText(
      /^3 months of a budget are held on this computer, and no published ASCOF figures yet/,
    );
  });

  it('is listed month by month, the newest first, with the council where there are several', async () => {
    await showDataPage(await holding());
    const table = await screen.findByRole('table', { name: 'Budget months held, the newest first' });
    const rows = within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) => row.textContent);
    expect(rows).toEqual([
      'October 2024Sefton, 2024/25Before mitigation version 2, draft23 December 2024Look atRemove',
      'October 2024Sefton, 2024/25Before mitigation version 1, reported, not shown23 December 2024Look atRemove',
      'September 2024Sefton, 2024/25Before mitigationExample version 1, reported23 December 2024Look atRemove',
      'September 2024Wirral, 2024/25Before mitigation version 1, reported23 December 2024Look atRemove',
    ]);
    const links = within(table)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'));
    expect(links).toEqual([
      '#/budget?year=2024-25&month=7&basis=gross',
      '#/budget?year=2024-25&month=7&basis=gross&version=1',
      '#/budget?year=2024-25&month=6&basis=gross',
      '#/budget?council=E08000015&year=2024-25&month=6&basis=gross',
    ]);
  });

  it('loses one version after a question in words, and has it back on undo', async () => {
    await showDataPage(await holding());
    await press('Remove Sefton, October 2024, before mitigation, version 2');
    const dialog = within(await screen.findByRole('dialog'));
    dialog.getByText('Version 1, reported, is in force again.');
    await userEvent.click(dialog.getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    await press('Remove Sefton, October 2024, before mitigation, version 2');
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Remove' }));
    await waitFor(() => expect(status()).toBe('Removed October 2024, before mitigation, version 2.'));
    await waitFor(() => expect(screen.queryByText(/version 2, draft/)).toBeNull());
    await press('Undo');
    await screen.findByText(/version 2, draft/);
  });

  it('says nothing of months while none is held', async () => {
    await showDataPage();
    expect(screen.queryByText('Budget months held')).toBeNull();
  });

  it('shows twelve versions first, and all on asking', async () => {
    const store = await openedStore();
    for (const number of [1, 2, 3, 4, 5, 6, 7] as const)
      for (const basis of ['gross', 'after-mitigation'] as const)
        valueIn(await putBudgetMonth(store, month(number, 'A 1 0 . 1', { basis })));
    await showDataPage(store);
    const looks = () => screen.getAllByRole('link', { name: /^Look at/ }).length;
    expect(await screen.findByRole('button', { name: 'Show all 14' })).toBeTruthy();
    expect(looks()).toBe(12);
    await press('Show all 14');
    expect(looks()).toBe(14);
  });
});

describe('the preview of a budget on the data page', () => {
  it('reads a line out beneath each answer about signs, and says which answer is the only one', async () => {
    await showDataPage();
    await choose(budget());
    const region = await preview();
    const income = within(await region.findByRole('radiogroup', { name: 'Income is shown as' }));
    income.getByText('Only ‘Positive’ fits this file: choose it to go on.');
    income.getByRole('radio', { name: 'Negative', description: /The file contradicts this answer\.$/ });
    income.getByRole('radio', {
      name: 'Positive',
      description: /income budgeted £10,000,000, .* £200,000 over budget as well\.$/,
    });
    const overspend = within(region.getByRole('radiogroup', { name: 'Overspend is shown as' }));
    overspend.getByText('Only ‘Negative or in brackets’ fits this file: choose it to go on.');
  });

  it('says what the month comes to and leads to its budget once it is added', async () => {
    await showDataPage();
    const region = await answered(budget());
    region.getByText('A budget: 2 service lines, October 2024, before mitigation. All 2 lines are new.');
    region.getByText(
      'October 2024, before mitigation: net budget £10.000m, forecast £11.400m, £1.400m over.',
    );
    await press('Add to dashboard');
    await waitFor(() => expect(status()).toBe('Added October 2024 (2 lines) from budget.csv.'));
    expect(screen.getByRole('link', { name: 'See the budget' }).getAttribute('href')).toBe(
      '#/budget?year=2024-25&month=7&basis=gross',
    );
  });

  it('shows which amount differs, from what to what', async () => {
    await showDataPage();
    await answered(budget());
    await press('Add to dashboard');
    await waitFor(() => expect(status()).toMatch(/^Added/));
    const region = await answered(budget('21500000', '(1500000)'));
    region.getByText(/1 line differs from those held and 1 is the same\.$/);
    const row = region.getByRole('row', { name: /^Home care/ });
    expect(row.textContent).toBe(
      'Home care, forecast, October 2024, before mitigation£21,200,000£21,500,000',
    );
  });

  it('says what is missing of a ledger extract whose other columns are known', async () => {
    const store = await showDataPage();
    const ledger = (month: string) =>
      csvFile(
        `${month}.csv`,
        'Cost Centre,Description,Parent,Type,Revised Budget,Forecast Outturn\nHC,Home care,,Exp,20000000,21200000\n',
      );
    await choose(ledger('september'));
    const region = await preview();
    region.getByText('Say first which column is which.');
    const pick = async (label: string, choice: string) =>
      userEvent.selectOptions(region.getByLabelText(label), choice);
    await pick('Financial year', '2024/25');
    await pick('Month', 'September 2024');
    await pick('Before or after mitigations', 'Before mitigations');
    await userEvent.click(region.getByRole('button', { name: 'Read the file by these columns' }));
    await waitFor(() =>
      expect(region.getByText('Add to dashboard', { selector: 'button' })).toHaveProperty('disabled', false),
    );
    await press('Add to dashboard');
    await waitFor(() => expect(status()).toMatch(/^Added/));
    await choose(ledger('october'));
    (await preview()).getByText(
      'Say first the month of october.csv, then read it by its columns; they are those of last time.',
    );
    expect(store).toBeTruthy();
  });
});
