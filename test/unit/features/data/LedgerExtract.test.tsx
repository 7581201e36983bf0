import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { extractRows, extractText } from '../../formats/budget/drawn-extract.ts';
import { csvFile } from '../../queries/files/beside-the-page.ts';
import { showDataPage } from './data-page.tsx';

const choose = (...files: File[]) => userEvent.upload(screen.getByLabelText('Add files'), files);
const preview = async () => within(await screen.findByRole('region', { name: 'Preview' }));
const october = () => csvFile('october.csv', extractText(extractRows(7)));

describe('a ledger extract on the data page', () => {
  it('shows its first rows with what each column is read as, and says what is still to say', async () => {
    await showDataPage();
    await choose(october());
    const region = await preview();
    const sample = within(region.getByRole('region', { name: 'The first rows of october.csv' }));
    const heads = sample.getAllByRole('columnheader').map(({ textContent }) => textContent);
    expect(heads.slice(0, 2)).toEqual([
      'Forecast OutturnForecast outturn',
      'Cost CentreLine or cost centre code',
    ]);
    expect(heads.at(-1)).toBe('Officernot read');
    const read = region.getByRole<HTMLButtonElement>('button', { name: 'Read the file by these columns' });
    expect(read.disabled).toBe(true);
    region.getByText('Still to say: the financial year and whether before or after mitigations.');
    await userEvent.selectOptions(region.getByLabelText('Financial year'), '2024/25');
    region.getByText('Still to say: whether before or after mitigations.');
    await userEvent.selectOptions(region.getByLabelText('Before or after mitigations'), 'Before mitigations');
    expect(read.disabled).toBe(false);
    await userEvent.selectOptions(region.getByLabelText('Commentary'), 'Description');
    region.getByText('The column ‘Description’ is chosen more than once; a column has one meaning.');
    expect(read.disabled).toBe(true);
  });

  it('is read by the columns chosen, which can be changed before it is added', async () => {
    await showDataPage();
    await choose(october());
    const region = await preview();
    await userEvent.selectOptions(region.getByLabelText('Financial year'), '2024/25');
    await userEvent.selectOptions(region.getByLabelText('Before or after mitigations'), 'After mitigations');
    await userEvent.click(region.getByRole('button', { name: 'Read the file by these columns' }));
    await region.findByText('Columns read as you chose them.');
    await userEvent.click(await region.findByRole('radio', { name: 'Negative' }));
    await region.findByText(/4 service lines, October 2024, after mitigation/);
    await userEvent.click(region.getByRole('button', { name: 'Change the columns' }));
    const year = await region.findByLabelText<HTMLSelectElement>('Financial year');
    expect(year.value).toBe('answer-2024-25');
  });

  it('that nobody knows is refused, and becomes a preview with the focus once its columns are to be chosen', async () => {
    await showDataPage();
    await choose(csvFile('odd.csv', 'Stelle,Plan,Prognose\nHC,1,2\n'));
    expect((await screen.findByRole('alert')).textContent).toMatch(/^odd.csv is not an ASCOF file/);
    await userEvent.click(screen.getByRole('button', { name: 'Choose its columns' }));
    const region = await screen.findByRole('region', { name: 'Preview' });
    await waitFor(() => expect(document.activeElement === region).toBe(true));
    expect(within(region).getByLabelText<HTMLSelectElement>('Forecast outturn').value).toBe('');
  });
});
