import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ControlChart } from '../../../../src/charts/control/ControlChart.tsx';
import { controlModel } from '../../../../src/charts/model/control-model.ts';
import type { LocalEvent } from '../../../../src/domain/series/series.ts';
import { chartOf, drawSeries, type Figure, WAITING } from '../series-drawn.ts';

const EVENT: LocalEvent = {
  id: 'e',
  area: 'E08000014',
  date: '2024-09-24',
  text: 'block booking',
  measures: ['home-care-waiting'],
};
const FIGURES: readonly Figure[] = [
  ...[20, 22, 19, 21, 20, 23, 18, 20, 21, 19].map((value) => ({ value, status: 'illustrative' as const })),
  60,
  { value: 11, qualifier: 'about', status: 'provisional' },
];

function drawn(figures: readonly Figure[]) {
  const series = drawSeries('weekly', '2024-09-17', figures, {
    excluded: [{ period: '2024-09-24', reason: 'bank holiday' }],
  });
  const measure = { ...WAITING, target: 20 };
  const model = controlModel({
    measure,
    series,
    chart: chartOf(series, measure),
    events: [EVENT],
    houseStyle: 'sefton',
  });
  if (!model) throw new Error('nothing to draw');
  render(<ControlChart model={model} label="About 11 people were waiting" />);
  return screen.getByRole('img', { name: 'About 11 people were waiting' });
}

describe('the control chart', () => {
  it('says the last figure as it was said, the target, the event and what is illustrative', () => {
    const words = drawn(FIGURES).textContent;
    for (const said of [
      'about 11',
      '3 Dec 2024',
      'target 20',
      'block booking',
      'illustrative before 26 Nov 2024',
    ])
      expect(words).toContain(said);
  });

  it('explains only the marks that are there', () => {
    const words = drawn(FIGURES).textContent;
    expect(words).toContain('left out');
    expect(words).toContain('provisional');
    expect(words).not.toContain('given as a range');
  });

  it('takes no keys from the page', () => {
    drawn(FIGURES);
    expect(screen.queryByRole('application')).toBeNull();
  });

  it('says the figure, period and rule under the pointer, and stops when the pointer leaves', () => {
    const picture = drawn(FIGURES);
    fireEvent.pointerMove(picture, { clientX: 10_000 });
    expect(screen.getByText('about 11 people')).toBeDefined();
    expect(screen.getByText('Provisional: may still change')).toBeDefined();
    fireEvent.pointerLeave(picture);
    expect(screen.queryByText('about 11 people')).toBeNull();
  });
});
