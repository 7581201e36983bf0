/** What may come and is not in the forecast. Never weighted by its likelihood: an expected value of one-off risks misleads. */
import type { Pressure } from './budget-year.ts';
import type { Pence } from './money.ts';

export interface PressuresNotInForecast {
  readonly total: Pence;
  readonly byLikelihood: Readonly<Record<Pressure['likelihood'], Pence>>;
  /** The likeliest first, then the largest. */
  readonly pressures: readonly Pressure[];
}

const ORDER: Readonly<Record<Pressure['likelihood'], number>> = { high: 0, medium: 1, low: 2 };

export function pressuresNotInForecast(pressures: readonly Pressure[]): PressuresNotInForecast {
  const byLikelihood = { low: 0, medium: 0, high: 0 };
  for (const { likelihood, amount } of pressures) byLikelihood[likelihood] += amount;
  return {
    total: byLikelihood.low + byLikelihood.medium + byLikelihood.high,
    byLikelihood,
    pressures: pressures.toSorted((a, b) => ORDER[a.likelihood] - ORDER[b.likelihood] || b.amount - a.amount),
  };
}
