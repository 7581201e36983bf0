import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { HomeCarePage } from '../../../../src/features/home-care/HomeCarePage.tsx';
import { drawnSeries, EXAMPLE_SERIES, showLocalPage } from '../local/local-page-shown.tsx';

const LEAD =
  'About 11 people were waiting for a package of care in early December 2024, against 23 people a year before (illustrative). People who started in November had waited 2 to 3 days on average, against 9.4 days a year before (illustrative).';

const show = (hash = '#/home-care', series = EXAMPLE_SERIES, settled = /People|No such figures/) =>
  showLocalPage(hash, <HomeCarePage />, series, settled);

describe('the home care page', () => {
  it('opens with what the report says, as it says it', async () => {
    await show();
    expect(
      screen.getByRole('heading', { level: 1, name: 'How many wait for home care, and how long?' }),
    ).toBeDefined();
    expect(screen.getByText(LEAD)).toBeDefined();
  });

  it('shows the number and the time together, badged as local and illustrative, and says why both are there', async () => {
    await show();
    const list = screen.getByRole('region', { name: /^About 11 people in early December 2024/ });
    const wait = screen.getByRole('region', { name: /^2 to 3 days in November 2024/ });
    for (const section of [list, wait]) {
      expect(within(section).getByText('Local')).toBeDefined();
      expect(within(section).getByText('Illustrative')).toBeDefined();
    }
    expect(screen.getByText(/Each misleads alone, so read both/)).toBeDefined();
    expect(screen.getByText(/In November 2023 they moved apart/)).toBeDefined();
  });

  it('tells the age of the list, where people wait, its length in days of work and the block-booked hours', async () => {
    await show();
    expect(screen.getByText(/All 11 people waiting have waited 7 days or less/)).toBeDefined();
    expect(screen.getByText('7 in the community and 4 in hospital on 3 December 2024.')).toBeDefined();
    expect(screen.getByText('About 3 days of work')).toBeDefined();
    expect(screen.getByText('1,031 of 1,100 hours used')).toBeDefined();
    expect(screen.getByText('94%; 69 hours paid for and not used.')).toBeDefined();
  });

  it('gives every button of the page a name of its own', async () => {
    await show();
    const names = screen.getAllByRole('button').map((one) => one.textContent);
    expect(new Set(names).size).toBe(names.length);
  });

  it('keeps open tables in the address', async () => {
    const user = userEvent.setup();
    await show();
    await user.click(screen.getByRole('button', { name: 'Show table' }));
    const table = screen.getByRole('table', { name: 'People waiting for home care to start: Sefton' });
    expect(within(table).getAllByRole('row')[1]?.textContent).toContain('about 11');
    expect(within(table).getAllByRole('row')[2]?.textContent).toContain('Illustrative');
    expect(window.location.hash).toContain('open=waiting');
  });

  it('is there for a council with one series only, and says what is not known', async () => {
    const series = [drawnSeries('home-care-waiting', [{ period: '2025-01-07', value: 1 }])];
    await show('#/home-care', series, /1 person/);
    expect(screen.getByText('1 person was waiting for a package of care on 7 January 2025.')).toBeDefined();
    expect(screen.queryByText('Illustrative')).toBeNull();
    expect(screen.getAllByText(/^Not known:/)).toHaveLength(4);
  });

  it('says that nobody waits when zero is the figure', async () => {
    const series = [drawnSeries('home-care-waiting', [{ period: '2025-01-07', value: 0 }])];
    await show('#/home-care', series, /Nobody/);
    expect(screen.getByText('Nobody was waiting for a package of care on 7 January 2025.')).toBeDefined();
  });

  it('teaches where nothing is held, with the way to the return and to the files', async () => {
    await show('#/home-care', []);
    expect(screen.getByText(/No such figures of Sefton are held/)).toBeDefined();
    expect(screen.getByRole('link', { name: 'Add this month' }).getAttribute('href')).toBe('#/data/return');
    expect(screen.getByRole('link', { name: 'Add a file' }).getAttribute('href')).toBe('#/data');
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('shows the council the address names, not another one’s figures', async () => {
    await show('#/home-care?council=E08000015', EXAMPLE_SERIES, /No such figures of Wirral/);
    expect(screen.queryByText(/About 11 people/)).toBeNull();
  });
});
