import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { putGroup } from '../../../../src/storage/groups.ts';
import { putSettings } from '../../../../src/storage/settings.ts';
import { unsavedWork } from '../../../../src/ui/unsaved/unsaved-work.ts';
import { csvFile, officialText } from '../../queries/files/beside-the-page.ts';
import { financeReturn } from '../../queries/files/drawn-finance-return.ts';
import { openedStore, valueIn } from '../../storage/opened-store.ts';
import { showDataPage } from './data-page.tsx';

const FIGURES = officialText(`
  Sefton 1E Total Outcome 2.1
  Wirral 1E Total Outcome 4.4
  Leeds 1E Total Outcome [c]
`);
const FAULTY = officialText(`
  Sefton 1E Total Outcome 2.1
  Wirral 9Z Total Outcome 4.4
  Leeds 1E Total Outcome 3.3
  Wirral 1A Total Outcome 18.8
`);

const choose = (...files: File[]) => userEvent.upload(screen.getByLabelText('Add files'), files);
const preview = () => screen.findByRole('region', { name: 'Preview' });
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const status = () => screen.getByRole('status').textContent;

describe('the data page', () => {
  it('says what it would show while nothing is held', async () => {
    await showDataPage();
    expect(screen.getByText(/^No figures are held on this computer yet/)).toBeTruthy();
  });

  it('shows a preview that takes the focus, and adds on confirming', async () => {
    await showDataPage();
    await choose(csvFile('ascof-2018-19.csv', FIGURES));
    const region = await preview();
    await waitFor(() => expect(document.activeElement === region).toBe(true));
    expect(unsavedWork()).toEqual(['the preview of ascof-2018-19.csv']);
    await press('Add to dashboard');
    await waitFor(() => expect(status()).toBe('Added 2018/19 from ascof-2018-19.csv.'));
    expect(screen.queryByRole('region', { name: 'Preview' })).toBeNull();
    expect(unsavedWork()).toEqual([]);
    const link = screen.getByRole('link', { name: 'See the quartile positions' });
    expect(link.getAttribute('href')).toBe('#/quartiles?year=2018-19');
    expect(await screen.findByRole('row', { name: /2018\/19 ascof-2018-19.csv/ })).toBeTruthy();
  });

  it('accounts for every row of a file: read is kept plus skipped, with the lines', async () => {
    await showDataPage();
    await choose(csvFile('ascof-2018-19.csv', FAULTY));
    const ledger = await within(await preview()).findByRole('table', { name: /rows read/ });
    expect(within(ledger).getByRole('row', { name: /^Kept/ }).textContent).toBe('Kept3');
    expect(within(ledger).getByRole('row', { name: /^Skipped/ }).textContent).toMatch(
      /^Skipped: measure code not in this framework1line 3 /,
    );
    expect(within(ledger).getByRole('row', { name: /^Read/ }).textContent).toBe('Read4');
    expect(screen.getByRole('alert').textContent).toMatch(/^Line 3 has a measure code that is not in ASCOF/);
  });

  it('says why a file is refused, keeps the focus where files are chosen, and offers nothing to add', async () => {
    await showDataPage();
    await choose(csvFile('notes.csv', 'a,b\r\n1,2\r\n'));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(/^notes.csv is not an ASCOF file: line 1 .*Nothing was added/);
    expect(screen.queryByRole('region', { name: 'Preview' })).toBeNull();
    await waitFor(() => expect(document.activeElement === screen.getByLabelText('Add files')).toBe(true));
  });

  it('asks for the year, and lets nothing be added before it is answered', async () => {
    await showDataPage();
    await choose(csvFile('figures.csv', FIGURES));
    const region = within(await preview());
    const add = region.getByRole<HTMLButtonElement>('button', { name: 'Add to dashboard' });
    expect(add.disabled).toBe(true);
    await userEvent.selectOptions(region.getByLabelText('Which year is this file for?'), '2017-18');
    await waitFor(() => expect(add.disabled).toBe(false));
    await userEvent.click(add);
    await waitFor(() => expect(status()).toBe('Added 2017/18 from figures.csv.'));
  });

  it('lists old and new value for the council chosen first when a file differs', async () => {
    await showDataPage();
    await choose(csvFile('ascof-2018-19.csv', FIGURES));
    await preview();
    await press('Add to dashboard');
    await waitFor(() => expect(status()).toMatch(/^Added/));
    await choose(csvFile('ascof-2018-19-v2.csv', FIGURES.replace(',2.1,', ',2.4,')));
    const table = await within(await preview()).findByRole('table', { name: 'What changes for Sefton' });
    expect(within(table).getByRole('row', { name: /^1E/ }).textContent).toBe(
      '1E Learning disability: in paid work2.12.4',
    );
  });

  it('goes back to the file input when a preview is cancelled', async () => {
    await showDataPage();
    await choose(csvFile('ascof-2018-19.csv', FIGURES));
    await preview();
    await press('Cancel');
    expect(screen.queryByRole('region', { name: 'Preview' })).toBeNull();
    await waitFor(() => expect(document.activeElement === screen.getByLabelText('Add files')).toBe(true));
  });

  it('removes a release and brings it back on undo', async () => {
    await showDataPage();
    await choose(csvFile('ascof-2018-19.csv', FIGURES));
    await preview();
    await press('Add to dashboard');
    await press(/^Remove ascof-2018-19.csv/);
    await waitFor(() => expect(status()).toBe('Removed 2018/19 (ascof-2018-19.csv).'));
    await waitFor(() => expect(screen.queryByRole('row', { name: /ascof-2018-19.csv/ })).toBeNull());
    await press('Undo');
    expect(await screen.findByRole('row', { name: /ascof-2018-19.csv/ })).toBeTruthy();
  });
});

describe('an offer to undo', () => {
  const undo = () => screen.queryByRole('button', { name: 'Undo' });

  it('of a removed group goes when a file is added, and the newer offer stands alone', async () => {
    const store = await openedStore();
    valueIn(await putGroup(store, { id: 'mersey', name: 'Mersey', members: ['E08000015'] }));
    await showDataPage(store);
    await press('Remove Mersey');
    expect(await screen.findByText(/^Removed Mersey/)).toBeTruthy();
    await choose(csvFile('ascof-2018-19.csv', FIGURES));
    await preview();
    await press('Add to dashboard');
    await waitFor(() => expect(screen.queryByText(/^Removed Mersey/)).toBeNull());
    expect(await screen.findAllByRole('button', { name: 'Undo' })).toHaveLength(1);
  });

  it('of an added file goes with any later write, and what was added stays said', async () => {
    const store = await showDataPage();
    await choose(csvFile('ascof-2018-19.csv', FIGURES));
    await preview();
    await press('Add to dashboard');
    await waitFor(() => expect(undo()).toBeTruthy());
    valueIn(await putSettings(store, { houseStyle: 'govuk' }));
    await waitFor(() => expect(undo()).toBeNull());
    expect(status()).toMatch(/^Added 2018 to 2019 from ascof-2018-19.csv\.$/);
  });
});

describe('comparator groups', () => {
  it('are made from a name and councils found by part of their names', async () => {
    await showDataPage();
    await press('New group');
    await press('Save group');
    expect(screen.getByRole('alert').textContent).toBe('Give the group a name.');
    await userEvent.type(screen.getByLabelText('Name of the group'), 'Mersey');
    const fewer = 'With fewer than 8 there are ranks but no quartiles: choose';
    expect(screen.getByText(`0 councils chosen. ${fewer} 8 more.`)).toBeTruthy();
    await userEvent.type(screen.getByLabelText('Find a council'), 'wirr');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Wirral' }));
    expect(screen.getByText(`1 council chosen. ${fewer} 7 more.`)).toBeTruthy();
    await press('Save group');
    expect(await screen.findByText('1 council')).toBeTruthy();
    await press('Remove Mersey');
    await waitFor(() => expect(screen.queryByText('1 council')).toBeNull());
    await press('Undo');
    expect(await screen.findByText('1 council')).toBeTruthy();
  });
});

describe('a finance return on the data page', () => {
  it('is asked for its year and its return before it can be added', async () => {
    await showDataPage();
    await choose(csvFile('data.csv', financeReturn({ Sefton: 119_322 }, 'Councils')));
    const region = await preview();
    expect(within(region).getByText('Add to dashboard')).toHaveProperty('disabled', true);
    await userEvent.selectOptions(await screen.findByLabelText(/^Which year/), '2023-24');
    await userEvent.selectOptions(await screen.findByLabelText(/^Which return/), 'outturn');
    await within(region).findByText(/of 1 council: outturn 2023\/24. Its one figure is new/);
    expect(within(region).getByText('Add to dashboard')).toHaveProperty('disabled', false);
  });

  it('is listed once it is added, until it is removed', async () => {
    await showDataPage();
    await choose(csvFile('data.csv', financeReturn({ Sefton: 119_322 })));
    await userEvent.click(within(await preview()).getByText('Add to dashboard'));
    await waitFor(() => expect(status()).toBe('Added outturn 2023/24 from data.csv.'));
    expect(screen.getByText('See spend against others')).toBeTruthy();
    expect(await screen.findByText(/^1 finance return is held on this computer/)).toBeTruthy();
    await userEvent.click(await screen.findByLabelText('Remove Outturn 2023/24'));
    await waitFor(() => expect(status()).toBe('Removed Outturn 2023/24 (data.csv).'));
    await waitFor(() => expect(screen.queryByLabelText('Remove Outturn 2023/24')).toBeNull());
  });

  it('shows the council’s own amount first, old and new, where a return was revised', async () => {
    await showDataPage();
    await choose(csvFile('first.csv', financeReturn({ Leeds: 5_000, Sefton: 119_322 })));
    await preview();
    await press('Add to dashboard');
    await waitFor(() => expect(status()).toMatch(/^Added/));
    await choose(csvFile('second.csv', financeReturn({ Leeds: 5_001, Sefton: 119_400 })));
    const changes = await within(await preview()).findByRole('table', { name: /Amounts that differ/ });
    expect(
      within(changes)
        .getAllByRole('row')
        .slice(1)
        .map((row) => row.textContent),
    ).toEqual(['Sefton, outturn 2023/24119,322119,400', 'Leeds, outturn 2023/245,0005,001']);
  });
});
