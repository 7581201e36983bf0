/** The range of values of each quartile in words. A value on a cut belongs to the better quartile. */

import type { Measure } from '../../domain/measures/measure.ts';
import type { Distribution } from '../../domain/quartiles/distribution.ts';
import type { Quartile } from '../../domain/quartiles/quartile.ts';
import { shortCut } from './short-value.ts';

/**
 * For cuts 2.9, 5.1 and 7.2 where higher is better: bottom "below 2.9%", third "2.9% to 5.1%", second "5.1% to 7.2%",
 * best "7.2% or more". Equal cuts leave no value between them, and nothing is
 * better than the best. Where lower is better the best is "388.175 or less" and the bottom "above" the cut.
 */
export function zoneInWords(quartile: Quartile, spread: Distribution, measure: Measure): string {
  const { cutLower, median, cutUpper, best } = spread;
  const said = (value: number): string => shortCut(value, measure);
  const lower = measure.polarity === 'lower';
  const between = (from: number, to: number): string =>
    from === to ? 'no published value lies between the cuts' : `${said(from)} to ${said(to)}`;
  switch (quartile) {
    case 1:
      if (cutUpper === best) return said(best);
      return `${said(cutUpper)} or ${lower ? 'less' : 'more'}`;
    case 2:
      return between(median, cutUpper);
    case 3:
      return between(cutLower, median);
    case 4:
      return `${lower ? 'above' : 'below'} ${said(cutLower)}`;
  }
}

/** "Best quartile"; for a neutral measure "Highest quarter", since neither end is better. */
export function zoneName(quartile: Quartile, polarity: Measure['polarity']): string {
  const names =
    polarity === 'neutral'
      ? (['Highest quarter', 'Second highest', 'Second lowest', 'Lowest quarter'] as const)
      : (['Best quartile', 'Second', 'Third', 'Bottom quartile'] as const);
  return names[quartile - 1] ?? '';
}
