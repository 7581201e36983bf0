import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { month } from '../../domain/budget/drawn-budget.ts';
import { drawnSeries } from '../local/local-page-shown.tsx';
import { LINES, OCTOBER, REPORTED, SEPTEMBER, showBudget } from './budget-page-shown.tsx';

const HELD = { lines: [LINES], months: [SEPTEMBER, OCTOBER] };

const lineNames = (): string[] => {
  const table = screen.getByRole('table', { name: /^Service lines/ });
  return within(table)
    .getAllByRole('button', { expanded: false })
    .map((button) => (button.textContent ?? '').replace(/^[+−]/, ''));
};

describe('the budget page', () => {
  it('opens the newest month with over or under, its share, the movement, and what it is', async () => {
    await showBudget('#/budget', HELD);
    expect(screen.getByRole('heading', { level: 1, name: 'Are we over or under, and why?' })).toBeDefined();
    expect(
      screen.getByText('£1.800m over, 1.8% of the net budget of £100.000m, before mitigation.'),
    ).toBeDefined();
    expect(screen.getByText('£0.800m worse than in September 2024, the last reported month.')).toBeDefined();
    for (const badge of [
      'Reported to the Cabinet Member on 5 December 2024',
      'Before mitigation',
      'As at 31 October 2024',
      'Version 1',
    ])
      expect(screen.getByText(badge)).toBeDefined();
    expect(screen.queryByText('Illustrative')).toBeNull();
    expect(screen.getByRole('link', { name: 'Review this month' }).getAttribute('href')).toBe(
      '#/budget/review?year=2024-25&month=7',
    );
  });

  it('puts the reported headline beside the council’s figure, the difference not yet explained and the basis not stated', async () => {
    await showBudget('#/budget?year=2024-25&month=7', { months: [REPORTED] });
    expect(screen.getByText('£5.352m over, basis not stated.')).toBeDefined();
    expect(
      screen.getByText(
        'Council forecast outturn: £2.254m over. The difference of £3.098m is not yet explained.',
      ),
    ).toBeDefined();
    const beside = screen.getByRole('table', { name: 'The figures side by side' });
    const rows = within(beside)
      .getAllByRole('row')
      .map((row) =>
        within(row)
          .queryAllByRole('cell')
          .map((cell) => cell.textContent),
      );
    expect(rows[1]?.slice(0, 2)).toEqual(['£5.352m over', 'not stated']);
    expect(rows[2]?.slice(0, 2)).toEqual(['£2.254m over', 'not stated']);
    expect(rows[3]?.slice(0, 2)).toEqual(['£3.098m', 'not yet explained']);
    expect(screen.getByText(/Only the headline of this month was reported/)).toBeDefined();
    expect(screen.queryByText(/was not reported this month/)).toBeNull();
  });

  it('shows the bridge with what it leaves unexplained, and says the difference', async () => {
    await showBudget('#/budget', HELD);
    const bridge = screen.getByRole('img', {
      name: /^From £1\.000m over in September 2024 to £1\.800m over: £0\.800m worse/,
    });
    expect(bridge.textContent).toContain('Grant received, one-off£0.200m better');
    expect(bridge.textContent).toContain('Not explained£0.100m worse');
    expect(screen.getByText(/: £100,000 is not explained\.$/)).toBeDefined();
  });

  it('shows what does not add up where it fails, with the difference, and a count at the top', async () => {
    await showBudget('#/budget', {
      lines: [LINES],
      months: [
        SEPTEMBER,
        month(
          7,
          `OP 120000 0 70000 121800
           OP-RES 70000 0 41000 71000
           OP-HC 40000 0 23500 40300
           OP-DAY 10000 0 5500 10000
           INC -20000 0 -12000 -20000`,
        ),
      ],
    });
    const row = screen.getByRole('row', { name: /Older people/ });
    expect(row.textContent).toContain(
      'Older people: forecast £121,800,000, but its lines sum to £121,300,000, £500,000 less.',
    );
    expect(screen.getByText(/^1 thing does not add up.* See Older people.* below\.$/)).toBeDefined();
  });

  it('says of a missing amount that it was not reported, and never shows it as nought', async () => {
    await showBudget('#/budget', HELD);
    const row = screen.getByRole('row', { name: /Day services/ });
    const cells = within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent);
    expect(cells).toEqual([
      'not reported',
      'not reported',
      'not reported',
      'not reported',
      'not known',
      'not known',
    ]);
    expect(screen.getByText(/1 line has no budget or no forecast: missing, not zero\./)).toBeDefined();
  });

  it('names the line without which there is no total, instead of leaving it out', async () => {
    const lines = OCTOBER.lines.filter(({ line }) => line !== 'INC');
    await showBudget('#/budget', { lines: [LINES], months: [{ ...OCTOBER, lines }] });
    expect(
      screen.getByText(
        'There is no total for October 2024: Client contributions has no budget or no forecast.',
      ),
    ).toBeDefined();
  });

  it('sorts lines among their siblings, the missing last, and says which way', async () => {
    const user = userEvent.setup();
    await showBudget('#/budget', HELD);
    const own = ['Older people', 'Residential care', 'Home care', 'Day services', 'Client contributions'];
    expect(lineNames()).toEqual(own);
    await user.click(screen.getByRole('button', { name: 'Variance' }));
    expect(screen.getByRole('columnheader', { name: 'Variance' }).getAttribute('aria-sort')).toBe(
      'descending',
    );
    expect(lineNames()).toEqual(own);
    await user.click(screen.getByRole('button', { name: 'Variance' }));
    expect(window.location.hash).toContain('sort=variance');
    expect(lineNames()).toEqual([
      'Client contributions',
      'Older people',
      'Home care',
      'Residential care',
      'Day services',
    ]);
    await user.click(screen.getByRole('button', { name: 'Variance' }));
    expect(lineNames()).toEqual(own);
  });

  it('opens a line to people times unit cost, its effects, commentary and the local series it depends on', async () => {
    const user = userEvent.setup();
    const series = [drawnSeries('home-care-waiting', [{ period: '2025-01-07', value: 12 }])];
    await showBudget('#/budget', { ...HELD, series });
    await user.click(screen.getByRole('button', { name: 'Residential care' }));
    expect(screen.getByText('More placements than planned.')).toBeDefined();
    expect(screen.getByRole('cell', { name: '1,010 people × £1,370 a week × 52 weeks' })).toBeDefined();
    expect(
      screen.getByText(
        'Price: £0.260m over. Volume: £0.710m over. Both together: £2,600 over. In all £0.972m over.',
      ),
    ).toBeDefined();
    expect(
      screen.getByText(/^People and unit cost explain|Residential care: people and unit cost/),
    ).toBeDefined();
    const link = screen.getByRole('link', { name: 'People waiting for home care to start' });
    expect(link.getAttribute('href')).toBe('#/measures/local/home-care-waiting');
    expect(link.closest('li')?.textContent).toContain('12 people on 7 January 2025');
    expect(window.location.hash).toContain('open=line.OP-RES');
  });

  it('tells savings in words and shapes, the part without a status, and what is not stated', async () => {
    await showBudget('#/budget', HELD);
    expect(
      screen.getByText(/£1\.000m approved: £0\.400m delivered, £0\.200m on track, £0\.300m needs more/),
    ).toBeDefined();
    expect(screen.getByText(/£50,000 has no status\.$/, { selector: 'li' })).toBeDefined();
    const row = within(screen.getByRole('table', { name: 'Savings by scheme, £' })).getAllByRole('row')[1];
    expect(row?.textContent).toContain('◆\u00a0At risk or undeliverable');
    expect(row?.textContent).toContain('not stated');
  });

  it('tells mitigations and what remains, pressures, reserves and assumptions past their date', async () => {
    await showBudget('#/budget', HELD);
    expect(
      screen.getByText(/A further £0.500m is not counted on yet: with it, £1.300m over\./),
    ).toBeDefined();
    expect(
      screen.getByText('£0.250m of pressures are not in the forecast, not weighted by likelihood.'),
    ).toBeDefined();
    expect(screen.getAllByText('£2,000,000').length).toBeGreaterThan(0);
    expect(screen.getByText('30 November 2024, which has passed')).toBeDefined();
  });

  it('puts every amount and every word under the heading it belongs to', async () => {
    await showBudget('#/budget?year=2024-25&month=7', HELD);
    const amounts =
      /^(Amount|Takes off|Opening|Planned to be drawn|Closing|Approved|Delivered|On track|Needs more|At risk or undeliverable)$/;
    const words = /^(Likelihood|Owner|Status|Counted on|Line|Lasting|To be reviewed by|Basis)$/;
    const found = { amounts: 0, words: 0 };
    for (const table of screen.getAllByRole('table')) {
      const [head, ...rows] = within(table).getAllByRole('row');
      const headings = within(head ?? table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent ?? '');
      for (const row of rows)
        for (const [at, cell] of within(row).queryAllByRole('cell').entries()) {
          const heading = headings[at + 1] ?? '';
          const said = cell.textContent ?? '';
          if (amounts.test(heading)) found.amounts += 1;
          if (words.test(heading)) found.words += 1;
          if (amounts.test(heading)) expect(said, heading).toMatch(/^−?£?[\d,]/);
          if (words.test(heading)) expect(said, heading).not.toMatch(/^−?£/);
        }
    }
    expect(found.amounts).toBeGreaterThan(8);
    expect(found.words).toBeGreaterThan(8);
    const pressures = screen.getByRole('table', { name: 'Pressures not in the forecast' });
    expect(
      within(pressures)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['medium', '£250,000']);
  });

  it('tries out fewer people without touching the record, and keeps it in the address', async () => {
    await showBudget('#/budget', HELD);
    expect(screen.getByText('If current activity continues: £1.800m over.')).toBeDefined();
    fireEvent.change(screen.getByRole('slider', { name: /^People more or fewer, Residential care/ }), {
      target: { value: '-20' },
    });
    expect(
      screen.getByText(/With these changes it would be £1\.\d{3}m over, £0\.\d{3}m less\./),
    ).toBeDefined();
    expect(screen.getByText(/20 fewer people from November 2024/)).toBeDefined();
    await waitFor(() => expect(window.location.hash).toContain('try=OP-RES'));
    expect(
      screen.getByText('£1.800m over, 1.8% of the net budget of £100.000m, before mitigation.'),
    ).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Put back as forecast' }));
    expect(screen.getByText('If current activity continues: £1.800m over.')).toBeDefined();
  });

  it('badges what was invented', async () => {
    const lines = OCTOBER.lines.map((row) => ({ ...row, illustrative: true as const }));
    await showBudget('#/budget', { lines: [LINES], months: [{ ...OCTOBER, lines }] });
    expect(screen.getAllByText('Illustrative').length).toBeGreaterThan(0);
    expect(screen.getByRole('row', { name: /Home care/ }).textContent).toContain('illustrative');
  });

  it('shows the basis asked, says what is not held, and shows an earlier version as it was', async () => {
    const after = month(7, SEPTEMBER.lines, { basis: 'after-mitigation' });
    const corrected = month(6, SEPTEMBER.lines, { version: 2, status: 'draft' });
    const months = [...HELD.months, after, corrected];
    await showBudget('#/budget?year=2024-25&month=7&basis=after-mitigation', { ...HELD, months });
    expect(screen.getByText(/after mitigation\.$/)).toBeDefined();
    await showBudget('#/budget?year=2024-25&month=12', { ...HELD, months });
    expect(screen.getByText('March 2025 is not held, so October 2024 is shown.')).toBeDefined();
    await showBudget('#/budget?year=2019-20', { ...HELD, months });
    expect(screen.getByText('No month of 2019/20 is held, so October 2024 is shown.')).toBeDefined();
    await showBudget('#/budget?year=2024-25&month=6&version=1', { ...HELD, months });
    expect(screen.getByText(/A later version is in force: version 2\./)).toBeDefined();
  });

  it('says of months held as drafts why nothing is moved from them', async () => {
    const draft = { ...SEPTEMBER, status: 'draft' as const };
    await showBudget('#/budget', { lines: [LINES], months: [draft, OCTOBER] });
    expect(
      screen.getByText(/^September 2024 is a draft, and a movement is counted from a reported month/),
    ).toBeDefined();
    expect(screen.getByText(/month by month, drafts among them/)).toBeDefined();
  });

  it('teaches where nothing is held, with the one way there', async () => {
    await showBudget('#/budget', { months: [] });
    expect(screen.getByText(/No budget month of Sefton is held on this computer yet/)).toBeDefined();
    expect(screen.getByRole('link', { name: 'Add a budget file' }).getAttribute('href')).toBe('#/data');
    expect(screen.getByRole('link', { name: 'Enter a month by hand' }).getAttribute('href')).toBe(
      '#/data/budget',
    );
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('gives every button a name of its own', async () => {
    await showBudget('#/budget', HELD);
    const names = screen.getAllByRole('button').map((one) => one.textContent);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('Download table (CSV)');
  });
});
