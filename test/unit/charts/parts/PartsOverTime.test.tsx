import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { partsOverTimeModel } from '../../../../src/charts/model/parts-over-time-model.ts';
import { PartsOverTime } from '../../../../src/charts/parts/PartsOverTime.tsx';
import { drawSeries, WAITING } from '../series-drawn.ts';

describe('parts through time on the page', () => {
  it('name every part with its last figure', () => {
    const parts = [
      { name: 'Community', measure: WAITING, series: drawSeries('weekly', '2024-11-26', [9, 7]) },
      { name: 'Hospital', measure: WAITING, series: drawSeries('weekly', '2024-11-26', [null, 4]) },
    ];
    const model = partsOverTimeModel({ parts, houseStyle: 'sefton' });
    if (!model) throw new Error('nothing to draw');
    render(<PartsOverTime model={model} label="7 at home, 4 in hospital" />);
    const picture = screen.getByRole('img', { name: '7 at home, 4 in hospital' });
    expect(picture.textContent).toContain('Community7');
    expect(picture.textContent).toContain('Hospital4');
  });
});
