/** The integers that fit a published statement, as a note. */
import { formatNumber, listInWords } from '../figures/house-style.ts';
import type { FittingIntegers } from './integers-that-fit.ts';

/**
 * "The whole numbers that fit: 384 before, so 166 more, 129 or 130 of them alternative provision; or 385 before, so 165
 * more, 128 or 129 of them alternative provision." Null when nothing fits.
 */
export function integersSentence(fitting: readonly FittingIntegers[], part: string): string | null {
  if (fitting.length === 0) return null;
  const said = fitting.map(
    ({ base, increase, part: grown }) =>
      `${formatNumber(base, 0)} before, so ${formatNumber(increase, 0)} more, ${eitherOf(grown)} of them ${part}`,
  );
  return `The whole numbers that fit: ${said.join('; or ')}.`;
}

/** "129 or 130", "5 to 9". */
function eitherOf(numbers: readonly number[]): string {
  const words = numbers.map((number) => formatNumber(number, 0));
  if (words.length > 3) return `${words[0]} to ${words.at(-1)}`;
  return listInWords(words).replace(' and ', ' or ');
}
