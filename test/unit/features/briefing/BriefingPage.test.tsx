import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { shiftPeriod } from '../../../../src/domain/periods/period.ts';
import type { LocalSeries, SeriesPoint } from '../../../../src/domain/series/series.ts';
import { BriefingPage } from '../../../../src/features/briefing/BriefingPage.tsx';
import { drawnSeries, peopleMeasure } from '../../domain/series/people-measure.ts';
import { OUTSIDE, SEFTON, STEADY } from '../../domain/signals/signal-holdings.ts';
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
    expect(
      screen.getByText(
        /^Those who started home care in May 2024 had waited 50 to 60 days on average\. 1 local measure needs attention and 1 is getting better\./,
      ),
    ).toBeDefined();
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
      screen.getByText('The budget forecast for October 2024 is £1.800m over, before mitigation.'),
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
