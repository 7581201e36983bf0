import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { shiftPeriod } from '../../../../src/domain/periods/period.ts';
import type { LocalSeries } from '../../../../src/domain/series/series.ts';
import { IndicatorsPage } from '../../../../src/features/indicators/IndicatorsPage.tsx';
import { OUTSIDE, SEFTON, STEADY } from '../../domain/signals/signal-holdings.ts';
import { heldIn, showLocalPage } from '../local-page.tsx';

function monthly(measure: string, figures: readonly number[], status?: 'illustrative'): LocalSeries {
  const points = figures.map((value, i) => ({
    period: shiftPeriod('2023-01', 'monthly', i),
    value,
    source: 'Monthly return',
    enteredOn: '2024-12-05',
    ...(status ? { status } : {}),
  }));
  return { id: `${SEFTON}/${measure}`, area: SEFTON, measure, frequency: 'monthly', points };
}

const SERIES = [
  monthly('home-care-wait-mean', OUTSIDE),
  monthly('home-care-started', STEADY, 'illustrative'),
  monthly('reablement-starts', [...STEADY, 20]),
];

async function show(hash = '#/indicators') {
  const store = await showLocalPage(<IndicatorsPage adding={hash.includes('new')} />, hash, {
    series: SERIES,
  });
  await screen.findByRole('heading', { level: 1 });
  return store;
}

const row = (name: string) => screen.getByRole('row', { name: new RegExp(name) });

describe('the library of local measures', () => {
  it('shows each measure with its figure as said, its period, its change in words and its badges', async () => {
    await show();
    expect(screen.getByText(/has figures for 3 of \d+ local measures; 1 shows a clear change/)).toBeDefined();
    const waits = row('Average wait for home care');
    expect(within(waits).getByText('60 days')).toBeDefined();
    expect(within(waits).getByText(/Getting worse: the last month was above the upper limit/)).toBeDefined();
    const started = row('Home care packages started');
    expect(within(started).getByText('Illustrative')).toBeDefined();
    expect(within(started).getByText('No clear change')).toBeDefined();
    expect(screen.getByText(/^Not yet reported for May 2024: Home care packages started/)).toBeDefined();
  });

  it('folds measures without figures at the end of their topic', async () => {
    await show();
    const topic = screen.getByRole('region', { name: 'Home care' });
    const fold = within(topic).getByText(/measures without a figure/);
    expect(fold.tagName).toBe('SUMMARY');
    expect(
      within(topic).getByRole('link', { name: 'People waiting for home care to start', hidden: true }),
    ).toBeDefined();
  });

  it('filters by words, topic and state, all in the address', async () => {
    const user = userEvent.setup();
    await show();
    await user.selectOptions(screen.getByLabelText('Show'), 'With a clear change');
    expect(window.location.hash).toContain('show=signal');
    await screen.findByText(/1 of \d+ measures shown/);
    expect(screen.queryByRole('row', { name: /packages started/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    await user.type(screen.getByLabelText('Find a measure'), 'reablement');
    expect(window.location.hash).toContain('find=reablement');
    await waitFor(() => expect(screen.queryByRole('row', { name: /packages started/ })).toBeNull());
    expect(row('People starting reablement')).toBeDefined();
  });

  it('leads to the published measures and to a new one', async () => {
    await show();
    expect(screen.getByRole('link', { name: 'Published ASCOF measures' }).getAttribute('href')).toBe(
      '#/quartiles',
    );
    expect(screen.getByRole('link', { name: 'New measure' }).getAttribute('href')).toBe('#/indicators/new');
  });
});

describe('a new measure', () => {
  it('says what is missing, then is kept under a code made from its title', async () => {
    const user = userEvent.setup();
    const store = await show('#/indicators/new');
    const form = await screen.findByRole('form', { name: 'New measure' });
    await user.click(within(form).getByRole('button', { name: 'Keep measure' }));
    expect(within(form).getByText(/Nothing is kept yet: Give the measure a title/)).toBeDefined();
    await user.type(within(form).getByLabelText('Title'), 'Shared Lives: people');
    await user.type(within(form).getByLabelText('Definition'), 'People living in Shared Lives.');
    await user.selectOptions(within(form).getByLabelText('Counted'), 'Every week');
    await user.click(within(form).getByRole('button', { name: 'Keep measure' }));
    expect(within(form).getByText('Nothing is kept yet: Say which way is better.')).toBeDefined();
    await user.selectOptions(within(form).getByLabelText('Which way is better'), 'Lower is better');
    await user.selectOptions(within(form).getByLabelText('List taken on'), 'Friday');
    await user.selectOptions(within(form).getByLabelText('Each figure covers'), 'How many at a moment');
    await user.click(within(form).getByRole('button', { name: 'Keep measure' }));
    await waitFor(() => expect(window.location.hash).toContain('/measures/local/shared-lives-people'));
    expect((await heldIn(store)).measures).toEqual([
      {
        code: 'shared-lives-people',
        title: 'Shared Lives: people',
        topic: 'own',
        unit: { kind: 'number', one: 'person', many: 'people' },
        decimals: 0,
        polarity: 'lower',
        frequency: 'weekly',
        weekday: 5,
        kind: 'snapshot',
        definition: 'People living in Shared Lives.',
      },
    ]);
  });
});
