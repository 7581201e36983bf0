import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { MeasurePage } from '../../../../src/features/measure/MeasurePage.tsx';
import { addReleases } from '../../../../src/storage/releases.ts';
import { type DrawnTable, drawRelease } from '../../holdings-drawn-as-text.ts';
import { openedStore, valueIn } from '../../storage/opened-store.ts';
import { drawOverStore } from '../drawn-over-store.tsx';

const EIGHT = `
  Sefton      2.1  18/853
  Hartlepool  7.1  71/1000
  Darlington  7.3  73/1000
  Stockport   1.0  10/1000
  Wirral      4.4  44/1000
  Torbay      5.5  55/1000
  Calderdale  3.0  30/1000
  Sunderland  2.5  25/1000
  Leeds       [c]
  North West  4.5
  England     5.1
`;

/** The page at an address, on a store that holds the tables, each as a release of its own. */
async function show(hash: string, ...tables: readonly DrawnTable[]): Promise<void> {
  const store = await openedStore();
  const drawn = tables.map((table, i) => drawRelease(table, i + 1));
  valueIn(
    await addReleases(
      store,
      drawn.map((one) => ({ ...one, summary: null })),
    ),
  );
  window.location.hash = hash;
  const [, , framework = '', code = ''] = hash.split('?')[0]?.split('/') ?? [];
  drawOverStore(store, <MeasurePage framework={framework} code={code} />);
  await screen.findByRole('heading', { level: 1 });
}

const button = (name: string) => screen.getByRole('button', { name });

describe('the measure page', () => {
  it('is named after the measure and opens with where we stand, the figure, and the gap in people', async () => {
    await show('#/measures/ascof-2014/1E?year=2020-21', ['2020-21', '1E', EIGHT]);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Learning disability: in paid work');
    expect(
      screen.getByText(
        'In 2020/21 Sefton is 7 of 8 among England’s councils; their median is 3.7%. That is the bottom quartile. The published value is 2.1%. No earlier comparable year is held. To reach the best quartile of 2020/21, 5.9% (51 of 853) would need to be in paid work. Now 2.1% (18). That is 33 more people.',
      ),
    ).toBeDefined();
  });

  it('says that a later year is held too, and where it stands', async () => {
    await show(
      '#/measures/ascof-2014/1E?year=2018-19',
      ['2018-19', '1E', EIGHT],
      ['2020-21', '1E', EIGHT.replace('2.1  18/853', '5.5  47/853')],
    );
    expect(screen.getByText(/2020\/21 is held too: joint 3rd of 8, second quartile\.$/)).toBeDefined();
  });

  it('shows the history as a table when asked, keeps that in the address, and hides it again', async () => {
    const user = userEvent.setup();
    await show(
      '#/measures/ascof-2014/1E?year=2020-21',
      ['2018-19', '1E', EIGHT.replace('2.1  18/853', '3.0  25/843')],
      ['2020-21', '1E', EIGHT],
    );
    await user.click(button('Show table'));
    const table = await screen.findByRole('table', { name: /Sefton by year/ });
    const rows = within(table).getAllByRole('row');
    expect(rows.slice(1).map((row) => within(row).getByRole('rowheader').textContent)).toEqual([
      '2020/21',
      '2019/20',
      '2018/19',
    ]);
    expect(rows[1]?.textContent).toContain('7 of 8');
    expect(rows[2]?.textContent).toContain('No file held has it.');
    expect(window.location.hash).toContain('open=history');
    await user.click(button('Hide table'));
    expect(screen.queryByRole('table')).toBeNull();
    expect(window.location.hash).not.toContain('open');
  });

  it('opens with the panels the address names', async () => {
    await show('#/measures/ascof-2014/1E?year=2020-21&open=councils,about', ['2020-21', '1E', EIGHT]);
    const table = screen.getByRole('table', { name: /England’s councils/ });
    const rows = within(table).getAllByRole('row');
    expect(rows[1]?.textContent).toContain('Darlington');
    expect(rows[7]?.textContent).toContain('Sefton (shown on this page)');
    expect(rows[9]?.textContent).toContain('suppressed to protect people’s identities ([c])');
    expect(screen.getByText('drawn-2020-21.csv, release 2020-21.1, added 1 January 2026')).toBeDefined();
    expect(screen.getByText('England: 8 councils; 1 without a figure is left out')).toBeDefined();
  });

  it('gives every button of the page a name of its own', async () => {
    await show(
      '#/measures/ascof-2014/1E?year=2020-21',
      ['2020-21', '1E', EIGHT],
      ['2020-21', '1E', EIGHT, 'Male'],
    );
    await screen.findByRole('heading', { name: /the only group with a figure/ });
    const names = screen.getAllByRole('button').map((one) => one.textContent);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name?.includes('Show table'))).toEqual(['Show table']);
    expect(names.filter((name) => name?.includes('Download table (CSV)'))).toEqual(['Download table (CSV)']);
  });

  it('shows the groups held for the year, and says so where only totals are held', async () => {
    await show(
      '#/measures/ascof-2014/1E?year=2020-21&open=groups',
      ['2020-21', '1E', EIGHT],
      ['2020-21', '1E', EIGHT.replace('2.1', '2.4'), 'Male'],
      ['2020-21', '1E', EIGHT.replace('2.1', '1.6'), 'Female'],
    );
    await screen.findByRole('heading', { name: 'Sefton: from 1.6% (women) to 2.4% (men)' });
    const table = screen.getByRole('table', { name: /Sefton by group/ });
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map((cell) => cell.textContent),
    ).toEqual(['Everyone', 'Women', 'Men']);
  });

  it('says that a file has only totals', async () => {
    await show('#/measures/ascof-2014/1E?year=2020-21', ['2020-21', '1E', EIGHT]);
    expect(await screen.findByText(/drawn-2020-21.csv\) has only totals for this measure/)).toBeDefined();
  });

  it('says why there is no quartile, and claims none', async () => {
    await show('#/measures/ascof-2014/1A?year=2020-21', ['2020-21', '1A', 'Sefton  [x]\nLeeds  19.0']);
    expect(
      screen.getByText(
        'Sefton has no figure for 2020/21: not available ([x]). Only 1 council has one, too few for quartiles.',
      ),
    ).toBeDefined();
    expect(screen.queryByText(/best quartile begins/)).toBeNull();
  });

  it('never shows a year under a code that meant something else then, and leads to the right one', async () => {
    await show(
      '#/measures/ascof-2014/3B?year=2023-24',
      ['2018-19', '3B', EIGHT.replace('2.1  18/853', '41.0')],
      ['2023-24', '1E', EIGHT.replace('2.1  18/853', '31.0')],
    );
    const note = screen.getByText(/In 2023\/24 this measure has the code 1E of another framework/);
    const link = within(note).getByRole('link', { name: 'See 1E in 2023/24' });
    expect(link.getAttribute('href')).toBe('#/measures/ascof-2023/1E?year=2023-24');
    expect(screen.getByText(/In 2018\/19 Sefton is 1 of 8 .* That is the best quartile/)).toBeDefined();
  });

  it('leads back to the list as the reader left it, filters and comparison included', async () => {
    await show(
      '#/measures/ascof-2014/1E?council=E08000014&comparator=region&quartile=4&find=work&year=2020-21&open=about',
      ['2020-21', '1E', EIGHT],
    );
    expect(screen.getByRole('link', { name: 'All measures' }).getAttribute('href')).toBe(
      '#/quartiles?council=E08000014&comparator=region&quartile=4&find=work&year=2020-21',
    );
  });

  it('goes to the edition of the year chosen', async () => {
    const user = userEvent.setup();
    await show('#/measures/ascof-2014/3B?year=2018-19', ['2018-19', '3B', EIGHT], ['2023-24', '1E', EIGHT]);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Year' }), '2023-24');
    expect(window.location.hash).toBe('#/measures/ascof-2023/1E?year=2023-24');
  });

  it('takes better and worse out of a contested measure and puts them back', async () => {
    const user = userEvent.setup();
    await show('#/measures/ascof-2014/2B2?year=2020-21', ['2020-21', '2B2', EIGHT]);
    await user.click(button('Show it without better or worse'));
    expect(await screen.findByText(/This measure is shown without better or worse/)).toBeDefined();
    await user.click(button('Score it: higher is better'));
    expect(
      await screen.findByText(/In 2020\/21 Sefton is 7 of 8 .* That is the bottom quartile/),
    ).toBeDefined();
  });

  it('leads to the quartiles page from a measure that does not exist', async () => {
    await show('#/measures/ascof-2014/9Z?council=E08000014', ['2020-21', '1E', EIGHT]);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('There is no such measure');
    expect(screen.getByRole('link', { name: 'See all measures' }).getAttribute('href')).toBe(
      '#/quartiles?council=E08000014',
    );
  });

  it('says what it would show while no file has the measure', async () => {
    await show('#/measures/ascof-2024/2A', ['2020-21', '1E', EIGHT]);
    expect(screen.getByText(/No file held here has it/)).toBeDefined();
    expect(screen.getByRole('link', { name: 'Add official figures' }).getAttribute('href')).toBe('#/data');
  });
});
