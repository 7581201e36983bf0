import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { FinancialYear } from '../../../../src/domain/figures/financial-year.ts';
import { shiftPeriod } from '../../../../src/domain/periods/period.ts';
import type { LocalSeries, SeriesPoint } from '../../../../src/domain/series/series.ts';
import { BriefingPage } from '../../../../src/features/briefing/BriefingPage.tsx';
import { drawnSeries, peopleMeasure } from '../../domain/series/people-measure.ts';
import { OUTSIDE, SEFTON, STEADY } from '../../domain/signals/signal-holdings.ts';
import type { DrawnTable } from '../../holdings-drawn-as-text.ts';
import { LINES, OCTOBER, SEPTEMBER } from '../budget/budget-page-shown.tsx';
import { showLocalPage } from '../local-page.tsx';

function monthly(measure: string, figures: readonly number[], last: Partial<SeriesPoint> = {}): LocalSeries {
  const points = figures.map((value, i) => ({
    period: shiftPeriod('2023-01', 'monthly', i),
    value,
    source: 'Monthly return',
    enteredOn: '2024-12-05',
    ...(i === figures.length - 1 ? last : {}),
  }));
  return { id: `${SEFTON}/${measure}`, area: SEFTON, measure, frequency: 'monthly', points };
}

/** Eight councils, Sefton at this place among them, 1 the best; higher is better. */
function placed(place: number, year: FinancialYear, code: string): DrawnTable {
  const others = ['Hartlepool', 'Darlington', 'Stockport', 'Leeds', 'Torbay', 'Calderdale', 'Sunderland'];
  others.splice(place - 1, 0, 'Sefton');
  return [year, code, others.map((name, i) => `${name}  ${20 - i}.0`).join('\n')];
}

const itemsUnder = (heading: string): string[] =>
  within(screen.getByRole('region', { name: heading }))
    .getAllByRole('listitem')
    .map((item) => item.textContent ?? '');

const PAGE = <BriefingPage whenEmpty={<h1>Welcome</h1>} />;

describe('the Briefing', () => {
  it('gives way where nothing is held', async () => {
    await showLocalPage(PAGE, '#/');
    await screen.findByRole('heading', { name: 'Welcome' });
  });

  it('says the figures with their qualifier, ranks the signals and leads to each', async () => {
    await showLocalPage(PAGE, '#/', {
      series: [
        monthly('home-care-wait-mean', OUTSIDE, { value: null, qualifier: 'range', low: 50, high: 60 }),
        monthly('reablement-starts', OUTSIDE),
        monthly('reablement-at-home-91-days', OUTSIDE),
        monthly('home-care-handed-back', STEADY),
      ],
    });
    await screen.findByRole('heading', { name: 'What changed, and what needs attention?' });
    expect(screen.getByText('1 local measure needs attention and 1 is getting better.')).toBeDefined();
    const tile = screen.getByRole('region', { name: 'Home care waits' });
    expect(within(tile).getByText('50 to 60 days')).toBeDefined();
    expect(within(tile).getByRole('link').getAttribute('href')).toBe('#/home-care');
    const attention = screen.getByRole('region', { name: 'Needs attention' });
    expect(within(attention).getByText(/Getting worse/)).toBeDefined();
    const better = screen.getByRole('region', { name: 'Getting better' });
    expect(within(better).getByRole('link', { name: 'At home 91 days after reablement' })).toBeDefined();
    expect(screen.getByText('Not yet reported for May 2024: Home care packages handed back.')).toBeDefined();
    expect(screen.queryByRole('region', { name: 'Quartile positions' })).toBeNull();
  });

  it('opens for a reader who holds only a budget, with the very figure its page opens with', async () => {
    const after = { ...OCTOBER, id: OCTOBER.id.replace('gross', 'after-mitigation') };
    await showLocalPage(PAGE, '#/', {
      budgetLines: [LINES],
      budgetMonths: [OCTOBER, { ...after, basis: 'after-mitigation', lines: SEPTEMBER.lines }],
    });
    const tile = await screen.findByRole('region', { name: 'Budget' });
    expect(within(tile).getByText('£1.800m over')).toBeDefined();
    expect(
      within(tile).getByText('October 2024, as at 31 October 2024, before mitigation, reported'),
    ).toBeDefined();
    expect(
      screen.getByText('The forecast for October 2024 is over budget, before mitigation.'),
    ).toBeDefined();
    expect(within(tile).getByRole('link').getAttribute('href')).toBe('#/budget?year=2024-25&month=7');
  });

  it('shows a pinned measure as a tile, and says so where its trend is invented', async () => {
    const invented = monthly('home-care-handed-back', STEADY);
    const points = invented.points.map((point) => ({ ...point, status: 'illustrative' as const }));
    await showLocalPage(PAGE, '#/', {
      series: [{ ...invented, points }],
      settings: { pinned: ['home-care-handed-back'] },
    });
    const tile = await screen.findByRole('region', { name: 'Home care packages handed back' });
    expect(within(tile).getByText('Pinned')).toBeDefined();
    expect(within(tile).getByText('Illustrative')).toBeDefined();
    expect(within(tile).getByText('April 2024, illustrative')).toBeDefined();
    expect(within(tile).getByText('No clear change')).toBeDefined();
  });

  it('says where a later year stands that is held, in what fell and in what rose, whichever way it went', async () => {
    await showLocalPage(PAGE, '#/?year=2023-24', {
      tables: [
        placed(1, '2022-23', '1A'),
        placed(6, '2023-24', '1A'),
        placed(4, '2024-25', '1A'),
        placed(8, '2022-23', '3A'),
        placed(4, '2023-24', '1D'),
        placed(3, '2024-25', '1D'),
        placed(4, '2022-23', '4A'),
        placed(5, '2023-24', '4A'),
        placed(8, '2024-25', '4A'),
      ],
    });
    await screen.findByRole('region', { name: 'Needs attention' });
    expect(itemsUnder('Needs attention')).toEqual([
      'Quality of life of people who use services, from the best quartile to the third one since 2022/23: 15.0 in 2023/24; since then up to the second quartile in 2024/25.',
      'People who feel safe, from the second quartile to the third one since 2022/23: 16.0% in 2023/24; since then down to the bottom quartile in 2024/25.',
    ]);
    expect(itemsUnder('Getting better')).toEqual([
      'Satisfaction of people who use services, from the bottom quartile to the second one since 2022/23: 17.0% in 2023/24; since then in the same quartile in 2024/25.',
    ]);
  });

  it('names the measures of the bottom quartile, though they did not move, the lowest first', async () => {
    await showLocalPage(PAGE, '#/?year=2023-24', {
      tables: [placed(7, '2022-23', '1A'), placed(7, '2023-24', '1A'), placed(8, '2023-24', '1D')],
    });
    const tile = await screen.findByRole('region', { name: 'Quartile positions' });
    expect(within(tile).getByText('Bottom on 2:')).toBeDefined();
    const named = within(tile).getAllByRole('link', { name: /people who use services/ });
    expect(named.map((link) => link.getAttribute('href'))).toEqual([
      '#/measures/ascof-2023/1D?year=2023-24',
      '#/measures/ascof-2023/1A?year=2023-24',
    ]);
  });

  it('names five of the bottom quartile at most, and leads to the others', async () => {
    const codes = ['1A', '1B', '1D', '3A', '4A', '5A1', '3C1'];
    await showLocalPage(PAGE, '#/?year=2023-24', { tables: codes.map((code) => placed(8, '2023-24', code)) });
    const tile = await screen.findByRole('region', { name: 'Quartile positions' });
    expect(within(tile).getByText('Bottom on 7:')).toBeDefined();
    const more = within(tile).getByRole('link', { name: '2 more' });
    expect(more.getAttribute('href')).toBe('#/quartiles?year=2023-24&quartile=4');
  });

  it('tells no finding of local figures where none is held, and says how to add them', async () => {
    await showLocalPage(PAGE, '#/?year=2023-24', { tables: [placed(4, '2023-24', '1A')] });
    const attention = await screen.findByRole('region', { name: 'Needs attention' });
    expect(attention.textContent).toContain('No local figures of Sefton are held.');
    expect(within(attention).getByRole('link', { name: /monthly return/ })).toBeDefined();
    expect(document.body.textContent).not.toContain('clear change');
    expect(document.body.textContent).not.toContain('No local measure');
  });

  it('tells no finding of too few local figures', async () => {
    await showLocalPage(PAGE, '#/', { series: [monthly('home-care-handed-back', [4])] });
    const attention = await screen.findByRole('region', { name: 'Needs attention' });
    expect(attention.textContent).toContain('too few to tell a clear change for the worse');
    expect(screen.getByText('The local figures held are too few to tell a clear change.')).toBeDefined();
  });

  it('promises no ranks of a council that is in no file held', async () => {
    await showLocalPage(PAGE, '#/?year=2023-24&council=E08000015', { tables: [placed(4, '2023-24', '1A')] });
    const tile = await screen.findByRole('region', { name: 'Quartile positions' });
    expect(tile.textContent).toContain('No published figures of Wirral are held for 2023/24.');
    expect(tile.textContent).not.toContain('ranks');
    expect(
      screen.getByText(
        'No figures of Wirral are held. Choose another council, or add its figures on the Data page.',
      ),
    ).toBeDefined();
    expect(screen.queryByText(/^Source:/)).toBeNull();
  });

  it('says of a target on few figures that it is too early to say, as the page of the measure does', async () => {
    const few = drawnSeries('2024-01 18, 2024-02 19, 2024-03 21, 2024-04 22, 2024-05 24');
    await showLocalPage(PAGE, '#/', {
      measures: [peopleMeasure({ target: 30, polarity: 'higher' })],
      series: [few],
      settings: { pinned: ['people-waiting'] },
    });
    const tile = await screen.findByRole('region', { name: 'People waiting' });
    expect(within(tile).getByText('Target 30 people: not met')).toBeDefined();
    expect(
      within(tile).getByText('Too few figures yet to say whether the target of 30 people will be met'),
    ).toBeDefined();
  });
});
