/**
 * The invented monthly starts of reablement by provider, made so that twelve months of them come to what the report of
 * January 2025 says: 550 in the last twelve, 43% more than in 2022, 78% of the increase by alternative provision.
 *
 * Of the whole numbers that fit (384 or 385 in 2022), 384 is used: 330 in-house and 54 alternative, then 366 and 184. The
 * increase is 166, of which 130 is alternative: 78.3%.
 */
import { type PeriodCode, periodsBetween } from '../../../src/domain/periods/period.ts';
import { apportion, noise, winterOf } from './pattern.ts';

/** Starts between two months, both included; `rise` is how much more the last month has than the first: 0.5 is half more. */
interface Stretch {
  readonly from: PeriodCode;
  readonly to: PeriodCode;
  readonly starts: number;
  readonly rise: number;
}

const IN_HOUSE: readonly Stretch[] = [
  { from: '2021-04', to: '2021-07', starts: 164, rise: 0 },
  { from: '2021-08', to: '2021-12', starts: 146, rise: -0.1 },
  { from: '2022-01', to: '2022-12', starts: 330, rise: 0 },
  { from: '2023-01', to: '2023-11', starts: 319, rise: 0.05 },
  { from: '2023-12', to: '2024-11', starts: 366, rise: 0 },
];

const ALTERNATIVE: readonly Stretch[] = [
  { from: '2021-04', to: '2021-12', starts: 27, rise: 0 },
  { from: '2022-01', to: '2022-12', starts: 54, rise: 0.6 },
  { from: '2023-01', to: '2023-11', starts: 92, rise: 0.5 },
  { from: '2023-12', to: '2024-11', starts: 184, rise: 0 },
];

export interface MonthStarts {
  readonly month: PeriodCode;
  readonly inHouse: number;
  readonly alternative: number;
  readonly total: number;
}

export const MONTH_STARTS: readonly MonthStarts[] = monthStarts();

/** The twelve months that end with the nth month, or null where there are not twelve. */
export function lastTwelve(n: number): Omit<MonthStarts, 'month'> | null {
  const months = MONTH_STARTS.slice(Math.max(0, n - 11), n + 1);
  if (months.length < 12) return null;
  const sum = (of: (month: MonthStarts) => number): number =>
    months.reduce((all, month) => all + of(month), 0);
  return {
    inHouse: sum((m) => m.inHouse),
    alternative: sum((m) => m.alternative),
    total: sum((m) => m.total),
  };
}

function monthStarts(): MonthStarts[] {
  const alternatives = ALTERNATIVE.flatMap((stretch) => spread(stretch, 9));
  return IN_HOUSE.flatMap((stretch) => spread(stretch, 11)).map(([month, inHouse], n) => {
    const alternative = alternatives[n]?.[1] ?? 0;
    return { month, inHouse, alternative, total: inHouse + alternative };
  });
}

function spread({ from, to, starts, rise }: Stretch, series: number): [PeriodCode, number][] {
  const months = periodsBetween(from, to, 'monthly');
  const weights = months.map((month, k) => {
    const risen = 1 + (rise * k) / (months.length - 1);
    return risen * (1 + 0.04 * winterOf(month)) * (1 + 0.09 * noise(k + months.length, series));
  });
  const parts = apportion(starts, weights);
  return months.map((month, k) => [month, parts[k] ?? 0]);
}
