import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rollingYearsLayout } from '../../../../src/charts/model/rolling-years-layout.ts';
import { type RollingPoint, rollingYearsModel } from '../../../../src/charts/model/rolling-years-model.ts';
import { shiftPeriod } from '../../../../src/domain/periods/period.ts';
import { WAITING } from '../series-drawn.ts';

const MEASURE = { ...WAITING, frequency: 'monthly' as const };

const rolling = (values: readonly (number | null)[]): RollingPoint[] =>
  values.map((value, i) => ({ period: shiftPeriod('2023-01', 'monthly', i), value, illustrative: false }));

describe('rolling years', () => {
  it('set each month against the same month of the year before', () => {
    const points = rolling(Array.from({ length: 24 }, (_, i) => 400 + i));
    const model = rollingYearsModel({ measure: MEASURE, points, houseStyle: 'sefton' });
    expect(model?.months[0]).toBe('Jan');
    expect(model?.now.marks.map(({ value }) => value)).toEqual(points.slice(12).map(({ value }) => value));
    expect(model?.before.marks.map(({ value }) => value)).toEqual(
      points.slice(0, 12).map(({ value }) => value),
    );
    expect([model?.now.label, model?.before.label]).toEqual(['to Dec 2024', 'to Dec 2023']);
    expect(model?.now.end?.when).toBe('12 months to December 2024');
  });

  it('leave a gap for a month without a figure, and keep a figure as it was said', () => {
    const points = [
      ...rolling([500, null, 520]),
      { period: '2023-04', value: 550, illustrative: false, said: '550 people' },
    ];
    const model = rollingYearsModel({ measure: MEASURE, points, houseStyle: 'sefton' });
    expect(model?.now.runs.map((run) => run.length)).toEqual([1, 2]);
    expect(model?.now.end?.said).toBe('550 people');
    expect(model?.before.end).toBeNull();
  });

  it('have names at the ends that do not overlap', () => {
    const value = fc.integer({ min: 300, max: 600 });
    fc.assert(
      fc.property(fc.array(value, { minLength: 13, maxLength: 24 }), (values) => {
        const model = rollingYearsModel({ measure: MEASURE, points: rolling(values), houseStyle: 'sefton' });
        const [a, b] = model ? rollingYearsLayout(model, 500).names : [];
        expect(Math.abs((a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThanOrEqual(40 - 1e-6);
      }),
    );
  });

  it('have nothing to draw without a figure', () => {
    expect(rollingYearsModel({ measure: MEASURE, points: rolling([null]), houseStyle: 'sefton' })).toBeNull();
  });
});
