import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepsOfCumulative } from '../../../../src/domain/spc/monthly-steps.ts';

/** The months from April 2023 on. */
function month(i: number): string {
  const at = 3 + i;
  return `${2023 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
}

function totals(values: readonly (number | null)[], first = 0) {
  return values.map((value, i) => ({ period: month(first + i), value }));
}

describe('the monthly steps of a running total', () => {
  it('are April’s total itself and then what each month added', () => {
    const steps = stepsOfCumulative(totals([40, 95, 95, 180]));
    expect(steps.map((step) => step.value)).toEqual([40, 55, 0, 85]);
  });

  it('begin anew each April, and take December from January', () => {
    const steps = stepsOfCumulative(totals([500, 540, 600, 640, 20, 45], 8));
    expect(steps.map(({ period, value }) => [period, value])).toEqual([
      ['2023-12', null],
      ['2024-01', 40],
      ['2024-02', 60],
      ['2024-03', 40],
      ['2024-04', 20],
      ['2024-05', 25],
    ]);
  });

  it('have none for a missing month nor for the month after it, and say why', () => {
    const steps = stepsOfCumulative(totals([40, null, 120, 150]));
    expect(steps.map(({ value, noStep }) => [value, noStep])).toEqual([
      [40, null],
      [null, 'missing'],
      [null, 'month-before-missing'],
      [30, null],
    ]);
  });

  it('take a month that is not listed as missing too', () => {
    const listed = totals([40, 95, 120]).filter((point) => point.period !== '2023-05');
    expect(stepsOfCumulative(listed).map((step) => step.value)).toEqual([40, null]);
  });

  it('may be negative where a total was revised down, and keep the decimals of the totals', () => {
    expect(stepsOfCumulative(totals([10.1, 12.3, 12])).map((step) => step.value)).toEqual([10.1, 2.2, -0.3]);
  });

  it('give back the steps a total was made of', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 40 }), (made) => {
        let total = 0;
        const running = made.map((step, i) => {
          total = i % 12 === 0 ? step : total + step;
          return total;
        });
        expect(stepsOfCumulative(totals(running)).map((step) => step.value)).toEqual(made);
      }),
    );
  });
});
