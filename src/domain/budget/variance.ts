/**
 * The one rule of sign: variance is forecast less current budget, adverse positive, and income is held negative so that the
 * rule holds for it too (domain section 5.1). A missing amount makes what is worked out from it missing.
 */
import type { LineForecast } from './budget-year.ts';
import type { Pence } from './money.ts';

/** Approved budget plus virements. Null when either is not reported. */
export function currentBudget(row: Pick<LineForecast, 'approved' | 'virements'>): Pence | null {
  return row.approved === null || row.virements === null ? null : row.approved + row.virements;
}

/** variance({ approved: 12_933_000_00, virements: 0, forecast: 12_700_000_00 }) is −233,000 pounds in pence: under. */
export function variance(row: Pick<LineForecast, 'approved' | 'virements' | 'forecast'>): Pence | null {
  return lessOrNull(row.forecast, currentBudget(row));
}

/** In percent of the size of the current budget, unrounded: −1.8… above. Null without a budget to compare with. */
export function variancePercent(
  row: Pick<LineForecast, 'approved' | 'virements' | 'forecast'>,
): number | null {
  return percentOf(variance(row), currentBudget(row));
}

/** `part` in percent of the size of `whole`; null when either is missing or the whole is nothing. */
export function percentOf(part: Pence | null, whole: Pence | null): number | null {
  return part === null || whole === null || whole === 0 ? null : (part * 100) / Math.abs(whole);
}

/** a − b, null when either is missing. */
export function lessOrNull(a: Pence | null, b: Pence | null): Pence | null {
  return a === null || b === null ? null : a - b;
}

/** The sum; null when one of them is missing, and for none at all. */
export function sumOrNull(amounts: readonly (Pence | null)[]): Pence | null {
  if (amounts.length === 0) return null;
  let sum = 0;
  for (const amount of amounts) {
    if (amount === null) return null;
    sum += amount;
  }
  return sum;
}
