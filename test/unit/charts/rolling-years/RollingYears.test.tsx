import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { rollingYearsModel } from '../../../../src/charts/model/rolling-years-model.ts';
import { RollingYears } from '../../../../src/charts/rolling-years/RollingYears.tsx';
import { shiftPeriod } from '../../../../src/domain/periods/period.ts';
import { WAITING } from '../series-drawn.ts';

describe('rolling years on the page', () => {
  it('name both years at their ends and say the month under the pointer', () => {
    const points = Array.from({ length: 24 }, (_, i) => ({
      period: shiftPeriod('2023-01', 'monthly', i),
      value: 400 + i * 6,
      illustrative: i < 23,
    }));
    const model = rollingYearsModel({ measure: WAITING, points, houseStyle: 'sefton' });
    if (!model) throw new Error('nothing to draw');
    render(<RollingYears model={model} label="538 people in 12 months" />);
    const picture = screen.getByRole('img', { name: '538 people in 12 months' });
    for (const said of ['538 people', 'to Dec 2024', '466 people', 'to Dec 2023', 'partly illustrative'])
      expect(picture.textContent).toContain(said);
    fireEvent.pointerMove(picture, { clientX: 10_000 });
    expect(screen.getByText(/12 months to December 2023/)).toBeDefined();
  });
});
