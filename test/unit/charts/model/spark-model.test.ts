import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SPARK, sparkModel } from '../../../../src/charts/model/spark-model.ts';
import { chartOf, drawSeries, WAITING } from '../series-drawn.ts';

describe('a small trend', () => {
  it('shows the last 24 figures and stays in its box', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 1, maxLength: 60 }), (figures) => {
        const series = drawSeries('weekly', '2023-01-03', figures);
        const model = sparkModel({ measure: WAITING, series, chart: chartOf(series, WAITING) });
        const drawn = (model?.lines ?? []).join(' L ').match(/[\d.]+ [\d.]+/g) ?? [];
        expect(drawn.length + (model?.dots.length ?? 0)).toBe(Math.min(24, figures.length));
        for (const place of drawn) {
          const [x = -1, y = -1] = place.split(' ').map(Number);
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(SPARK.width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(SPARK.height);
        }
      }),
    );
  });

  it('is nothing without a figure', () => {
    const series = drawSeries('weekly', '2023-01-03', [null]);
    expect(sparkModel({ measure: WAITING, series, chart: null })).toBeNull();
  });
});
