import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { sparkModel } from '../../../../src/charts/model/spark-model.ts';
import { SparkLine } from '../../../../src/charts/spark/SparkLine.tsx';
import { chartOf, drawSeries, WAITING } from '../series-drawn.ts';

const SERIES = drawSeries('weekly', '2024-09-17', [20, 22, null, 21, 20]);

function model() {
  const made = sparkModel({ measure: WAITING, series: SERIES, chart: chartOf(SERIES, WAITING) });
  if (!made) throw new Error('nothing to draw');
  return made;
}

describe('a small trend on the page', () => {
  it('is silent beside words that say the same', () => {
    const { container } = render(<SparkLine model={model()} />);
    expect(screen.queryByRole('img')).toBeNull();
    expect(container.querySelectorAll('path')).toHaveLength(2);
  });

  it('is a picture with a sentence where it stands alone', () => {
    render(<SparkLine model={model()} label="No clear change" />);
    expect(screen.getByRole('img', { name: 'No clear change' }).textContent).toBe('');
  });
});
