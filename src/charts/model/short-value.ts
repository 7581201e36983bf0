/** A value as a picture writes it, where the subtitle says the unit: "2.1%", "661.4", "18.7"; a cut: "2.925%". */
import { formatNumber } from '../../domain/figures/house-style.ts';
import type { Measure } from '../../domain/measures/measure.ts';
import { forCut } from '../../domain/measures/measure-value.ts';

export function shortValue(value: number, { unit, decimals }: Pick<Measure, 'unit' | 'decimals'>): string {
  return `${formatNumber(value, decimals)}${unit.kind === 'percent' ? '%' : ''}`;
}

/** With as many decimals as tell the cut from a published value. */
export function shortCut(cut: number, measure: Pick<Measure, 'unit' | 'decimals'>): string {
  return shortValue(cut, forCut(cut, measure));
}
