/** The lowest and highest outturn thought possible, in a sentence. */
import type { HouseStyle } from '../figures/house-style.ts';
import { poundsInWords } from './pounds-in-words.ts';
import { lessOrNull } from './variance.ts';
import { varianceInWords } from './variance-in-words.ts';
import type { WorkedMonth } from './worked-month.ts';

/**
 * "Between £117.408m and £118.808m: £0.400m under to £1.000m over. The forecast is £0.300m over."; null where nobody gave
 * a range or its ends are the wrong way round. Over and under are against the current net budget and left out where there is none.
 */
export function rangeSentence({ month, total, variance }: WorkedMonth, style?: HouseStyle): string | null {
  if (!month.range || month.range.low > month.range.high) return null;
  const { low, high } = month.range;
  const between = `Between ${poundsInWords(low, style)} and ${poundsInWords(high, style)}`;
  const [least, most] = [lessOrNull(low, total.current), lessOrNull(high, total.current)];
  if (least === null || most === null) return `${between}.`;
  const ends = `${varianceInWords(least, style)} to ${varianceInWords(most, style)}`;
  const now = variance === null ? '' : ` The forecast is ${varianceInWords(variance, style)}.`;
  return `${between}: ${ends}.${now}`;
}
