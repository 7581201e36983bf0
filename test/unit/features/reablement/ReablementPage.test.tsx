import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ReablementPage } from '../../../../src/features/reablement/ReablementPage.tsx';
import { drawnSeries, EXAMPLE_SERIES, showLocalPage } from '../local/local-page-shown.tsx';

const show = (
  hash = '#/reablement',
  series = EXAMPLE_SERIES,
  settled = /people in the 12 months|No such figures/,
) => showLocalPage(hash, <ReablementPage />, series, settled);

describe('the reablement page', () => {
  it('opens with what the report says of growth and of who met it', async () => {
    await show();
    expect(
      screen.getByRole('heading', { level: 1, name: 'Is reablement growing, and does it work?' }),
    ).toBeDefined();
    expect(
      screen.getByText(
        '550 people in the 12 months to November 2024, 43% more than in 2022; 78% of the increase was met by alternative provision. Of those who began in September 2024, 87.5% were at home 91 days later (illustrative).',
      ),
    ).toBeDefined();
  });

  it('shows the whole numbers that fit as a note, and marks those drawn as invented', async () => {
    await show();
    expect(
      screen.getByText(
        'Reported as percentages only. The whole numbers that fit: 384 before, so 166 more, 129 or 130 of them alternative provision; or 385 before, so 165 more, 128 or 129 of them alternative provision. The numbers drawn are one of these and illustrative.',
      ),
    ).toBeDefined();
    const growth = screen.getByRole('region', { name: /^550 people.*\(partly illustrative\)$/ });
    expect(within(growth).getByText('Illustrative')).toBeDefined();
  });

  it('keeps 91 days and 84 days in two charts and says that the break is no change', async () => {
    await show();
    expect(screen.getByRole('region', { name: /^87\.5% in September 2024/ })).toBeDefined();
    expect(screen.getByRole('region', { name: /^77\.1% in September 2024/ })).toBeDefined();
    expect(screen.getByText('A break, not a change.')).toBeDefined();
  });

  it('keeps published figures apart, under their own badge, also where none is held', async () => {
    await show();
    const published = screen.getByRole('region', { name: 'Published figures' });
    expect(within(published).getByText('Published')).toBeDefined();
    expect(within(published).queryByText('Local')).toBeNull();
  });

  it('states the denominator of the rate and where it comes from', async () => {
    await show();
    expect(
      screen.getByText(
        /per 10,000 people aged 65 and over \(\d+ of 65,000, Office for National Statistics, mid-2024 population estimates\), November 2024\./,
      ),
    ).toBeDefined();
  });

  it('tells the cost for each person and what the alternative provision buys', async () => {
    await show();
    expect(
      screen.getByText(/a person \(£1,064,900 for 550 people\) in the 12 months to November 2024\./),
    ).toBeDefined();
    expect(screen.getByRole('table', { name: /by provider, 12 months to November 2024/ })).toBeDefined();
  });

  it('gives every button of the page a name of its own', async () => {
    await show();
    const names = screen.getAllByRole('button').map((one) => one.textContent);
    expect(new Set(names).size).toBe(names.length);
  });

  it('adds monthly starts up where twelve-month figures are not held, and then speaks of no growth without a base', async () => {
    const months = Array.from({ length: 12 }, (_, i) => ({
      period: `2024-${String(i + 1).padStart(2, '0')}`,
      value: 10,
    }));
    await show('#/reablement', [drawnSeries('reablement-starts', months)]);
    expect(screen.getByText('120 people in the 12 months to December 2024.')).toBeDefined();
    expect(screen.queryByRole('combobox', { name: 'Growth since' })).toBeNull();
  });

  it('teaches where nothing is held', async () => {
    await show('#/reablement', []);
    expect(screen.getByRole('link', { name: 'Add this month' }).getAttribute('href')).toBe('#/data/return');
  });
});
