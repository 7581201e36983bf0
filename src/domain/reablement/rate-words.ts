/** A rate in words, always with its denominator and the year that one is of. */
import { formatNumber } from '../figures/house-style.ts';
import type { PopulationRate } from './rate-per-population.ts';

/**
 * "85.9 per 10,000 people aged 65 and over (550 of 64,000, mid-2023 population)". `many` is "people aged 65 and over",
 * `source` is "mid-2023 population".
 */
export function rateInWords(rate: PopulationRate, many: string, source: string): string {
  const of = `${formatNumber(rate.count, 0)} of ${formatNumber(rate.population, 0)}`;
  return `${formatNumber(rate.rate, 1)} per ${formatNumber(rate.per, 0)} ${many} (${of}, ${source})`;
}
