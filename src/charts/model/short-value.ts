/** A value as a picture writes it, where the subtitle says the unit: "2.1%", "661.4", "18.7". */
import { formatNumber } from '../../domain/figures/house-style.ts';
import type { Measure } from '../../domain/measures/measure.ts';

export function shortValue(value: number, { unit, decimals }: Pick<Measure, 'unit' | 'decimals'>): string {
  return `${formatNumber(value, decimals)}${unit.kind === 'percent' ? '%' : ''}`;
}
