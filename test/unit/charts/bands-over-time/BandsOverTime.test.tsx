import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { BandsNow } from '../../../../src/charts/bands-over-time/BandsNow.tsx';
import { BandsOverTime } from '../../../../src/charts/bands-over-time/BandsOverTime.tsx';
import { bandsNowModel } from '../../../../src/charts/model/bands-now-model.ts';
import { bandsOverTimeModel } from '../../../../src/charts/model/bands-over-time-model.ts';
import { drawSeries, WAITING } from '../series-drawn.ts';

const BANDS = ['0 to 2 days', '3 to 7 days', '8 to 14 days', '15 to 28 days', '29 days or more'].map(
  (name, i) => ({
    name,
    measure: WAITING,
    series: drawSeries('weekly', '2024-11-26', [9 - i, { value: 6 - i, status: 'illustrative' as const }]),
  }),
);

describe('bands through time on the page', () => {
  it('name every band with its count, and badge what is invented', () => {
    const model = bandsOverTimeModel({ bands: BANDS, houseStyle: 'sefton' });
    if (!model) throw new Error('nothing to draw');
    render(<BandsOverTime model={model} label="Six in ten waited two days or less" />);
    const picture = screen.getByRole('img', { name: 'Six in ten waited two days or less' });
    expect(picture.textContent).toContain('29 days or more: 2');
    expect(picture.textContent).toContain('partly illustrative');
    fireEvent.pointerMove(picture, { clientX: 0 });
    expect(screen.getByText('26 November 2024')).toBeDefined();
  });
});

describe('bands now on the page', () => {
  it('have a bar and a count a band', () => {
    const model = bandsNowModel(BANDS, '2024-12-03');
    if (!model) throw new Error('nothing to draw');
    render(<BandsNow model={model} label="How long people have waited" />);
    const picture = screen.getByRole('img', { name: 'How long people have waited' });
    expect(picture.textContent).toContain('15 to 28 days3');
  });
});
