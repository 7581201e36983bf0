import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { QuartilesPage } from '../../../../src/features/quartiles/QuartilesPage.tsx';
import { HeldContext } from '../../../../src/queries/held/held-context.ts';
import { type DrawnTable, drawHoldings } from '../../holdings-drawn-as-text.ts';

const EIGHT = `
  Sefton      2.1  18/853
  Hartlepool  7.1  71/1000
  Darlington  7.3  73/1000
  Stockport   1.0  10/1000
  Wirral      4.4  44/1000
  Torbay      5.5  55/1000
  Calderdale  3.0  30/1000
  Sunderland  2.5  25/1000
`;

function show(...tables: readonly DrawnTable[]) {
  const held = { holdings: drawHoldings(...tables), settings: {}, groups: [] };
  return render(
    <HeldContext value={held}>
      <QuartilesPage />
    </HeldContext>,
  );
}

/** Rows beyond the window are drawn a frame later. */
const rowOf = (name: RegExp) => screen.findByRole('row', { name });

describe('the quartiles page', () => {
  beforeEach(() => {
    window.location.hash = '#/quartiles?year=2020-21';
  });

  it('opens with one sentence made of the rows below it', () => {
    show(['2020-21', '1E', EIGHT]);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Where do we stand?');
    expect(
      screen.getByText(
        /best quartile of England’s councils on 0 of 1 measure and in the bottom quartile on 1/,
      ),
    ).toBeDefined();
  });

  it('says value, quartile, rank and the gap in people in the row of the measure', async () => {
    show(['2020-21', '1E', EIGHT]);
    const row = await rowOf(/learning disab.* work/i);
    expect(row.textContent).toContain('2.1');
    expect(row.textContent).toContain('bottom quartile');
    expect(row.textContent).toContain('7 of 8');
    expect(row.textContent).toContain('median 3.7%');
    expect(row.textContent).toContain('33 more people in paid work');
    expect(within(row).getByRole('img').getAttribute('aria-label')).toBe(
      'In 2020/21 Sefton is 7 of 8 among England’s councils; their median is 3.7%. That is the bottom quartile.',
    );
  });

  it('says why a measure has no quartile: too few councils, suppressed, not collected', async () => {
    show(
      ['2020-21', '1A', 'Sefton  19.1\nHartlepool  19.0'],
      ['2020-21', '1B', 'Sefton  [c]\nHartlepool  77.0'],
    );
    expect((await rowOf(/quality of life of people/i)).textContent).toContain(
      'only 2 councils have a figure',
    );
    expect((await rowOf(/control over daily life/i)).textContent).toContain('suppressed');
    expect((await rowOf(/quality of life of carers/i)).textContent).toContain('Not collected');
  });

  it('puts measures not collected last of their objective, and measures no file held has last of all', () => {
    const { container } = show(['2020-21', '3A', EIGHT], ['2020-21', '1E', EIGHT]);
    const headings = [...container.querySelectorAll('tbody th')].map((cell) => cell.textContent);
    expect(headings.filter((heading) => !/^\d/.test(heading ?? ''))).toEqual([
      'Quality of life',
      'Independence',
      'Empowerment',
      'Social connections',
      'Measures no file held has',
    ]);
    expect(headings.slice(0, 4)).toEqual([
      'Quality of life',
      expect.stringMatching(/^3A/),
      expect.stringMatching(/^1D/),
      expect.stringMatching(/^3B/),
    ]);
  });

  it('lists the bottom quartile first when asked to, the measure most councils do better on at its head', async () => {
    const user = userEvent.setup();
    const last = EIGHT.replace(/Sefton .*/, 'Sefton  0.1');
    const first = EIGHT.replace(/Sefton .*/, 'Sefton  99');
    const { container } = show(
      ['2020-21', '1D', first],
      ['2020-21', '1E', EIGHT],
      ['2020-21', '1G', last],
      ['2020-21', '1A', 'Sefton  19.1'],
    );
    await user.selectOptions(screen.getByLabelText('Order'), 'Bottom quartile first');
    expect(window.location.hash).toBe('#/quartiles?year=2020-21&order=bottom-first');
    await rowOf(/quality of life of people/i);
    const heads = [...container.querySelectorAll('tbody th')].map(({ textContent }) => textContent ?? '');
    expect(heads.map((head) => /^\d\w+?(?=[A-Z][a-z])|^[A-Z].*/.exec(head)?.[0]).slice(0, 7)).toEqual([
      'Bottom quartile',
      '1G',
      '1E',
      'Best quartile',
      '1D',
      'No quartile',
      '1A',
    ]);
    expect(heads).toContain('Measures no file held has');
    await user.selectOptions(screen.getByLabelText('Order'), 'By objective');
    expect(window.location.hash).toBe('#/quartiles?year=2020-21');
  });

  it('opens with the rows that fit the window, and draws the others once these are painted', async () => {
    const { container } = show(['2020-21', '1E', EIGHT]);
    const said = () => [...container.querySelectorAll('tbody tr')].filter((row) => row.textContent).length;
    const rows = container.querySelectorAll('tbody tr').length;
    expect(said()).toBeLessThan(rows);
    expect((await rowOf(/learning disab.* work/i)).textContent).toContain('2.1');
    await waitFor(() => expect(said()).toBe(rows));
  });

  it('puts a choice into the address and follows it', async () => {
    const user = userEvent.setup();
    show(['2018-19', '1E', EIGHT], ['2020-21', '1E', EIGHT]);
    await screen.findByText('Wirral');
    await user.selectOptions(screen.getByLabelText('Council'), 'Wirral');
    expect(window.location.hash).toBe('#/quartiles?year=2020-21&council=E08000015');
    await user.selectOptions(screen.getByLabelText('Year'), '2018/19');
    expect(window.location.hash).toBe('#/quartiles?year=2018-19&council=E08000015');
    expect(await screen.findByText(/In 2018\/19 Wirral is in/)).toBeDefined();
  });

  it('narrows the list by words and by quartile, and says when nothing is left', async () => {
    const user = userEvent.setup();
    show(['2020-21', '1E', EIGHT]);
    await user.click(screen.getByText('Search, filter and options'));
    await user.type(screen.getByLabelText('Find a measure'), 'paid work');
    expect(screen.getAllByRole('row', { name: /paid/i }).length).toBeGreaterThan(0);
    expect(screen.queryByRole('row', { name: /control over daily life/i })).toBeNull();
    await user.selectOptions(screen.getByLabelText('Quartile'), 'Best');
    expect(await screen.findByText(/No measure of 2020\/21 fits these filters/)).toBeDefined();
  });

  it('says where a measure that has ended is held, when it is looked for', async () => {
    const user = userEvent.setup();
    window.location.hash = '#/quartiles?year=2023-24';
    show(['2020-21', '1E', EIGHT], ['2023-24', '3A', EIGHT]);
    await user.click(screen.getByText('Search, filter and options'));
    await user.type(screen.getByLabelText('Find a measure'), 'paid work');
    const found = await screen.findByRole('region', { name: 'Found in other years' });
    expect(found.textContent).toMatch(
      /1E Learning disability: in paid work, last held for 2020\/21\. In 2020\/21 Sefton is/,
    );
    await user.clear(screen.getByLabelText('Find a measure'));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Found in other years' })).toBeNull());
  });

  it('keeps its filters open and the focus in them when the last one is taken away', async () => {
    const user = userEvent.setup();
    show(['2020-21', '1E', EIGHT]);
    await user.click(screen.getByText('Search, filter and options'));
    const find = screen.getByLabelText('Find a measure');
    await user.type(find, 'paid');
    await user.clear(find);
    await waitFor(() => expect(window.location.hash).not.toContain('find'));
    expect(find.closest('details')).toHaveProperty('open', true);
    expect(document.activeElement).toBe(find);
  });

  it('hands its filters on to the page of a measure', async () => {
    window.location.hash = '#/quartiles?year=2020-21&comparator=england&quartile=4&find=paid';
    show(['2020-21', '1E', EIGHT]);
    const link = within(await rowOf(/learning disab.* work/i)).getByRole('link');
    expect(link.getAttribute('href')).toBe(
      '#/measures/ascof-2014/1E?year=2020-21&comparator=england&quartile=4&find=paid',
    );
  });

  it('without figures says what it would show and leads to the data page', () => {
    show();
    expect(screen.getByRole('link', { name: 'Add official figures' }).getAttribute('href')).toBe('#/data');
  });
});
