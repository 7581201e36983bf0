/** The invented admissions to care homes, counted up from April as councils report them, with their rates. */
import { type PeriodCode, periodsBetween } from '../../../src/domain/periods/period.ts';
import { type ExamplePoint, illustrative, illustrativeShare } from './example-point.ts';
import { apportion, noise, winterOf } from './pattern.ts';

const YEARS = [
  { from: '2023-04', to: '2024-03', '18-64': 23, '65-over': 406 },
  { from: '2024-04', to: '2024-11', '18-64': 14, '65-over': 262 },
] as const;

export type Ages = '18-64' | '65-over';

/** @param people how many people of those ages there were, for a month. */
export function admissions(people: (ages: Ages, month: PeriodCode) => number): ExamplePoint[] {
  return (['18-64', '65-over'] as const).flatMap((ages, series) =>
    YEARS.flatMap(({ from, to, [ages]: total }) => {
      const months = periodsBetween(from, to, 'monthly');
      const weights = months.map(
        (month, n) => (1 + 0.05 * winterOf(month)) * (1 + 0.1 * noise(n, 3 + 5 * series)),
      );
      let soFar = 0;
      const steps = apportion(total, weights);
      return months.flatMap((month, n) => {
        soFar += steps[n] ?? 0;
        return [
          illustrative(`admissions-${ages}`, month, soFar),
          illustrativeShare(`admissions-${ages}-rate`, month, soFar, people(ages, month), 100_000),
        ];
      });
    }),
  );
}
