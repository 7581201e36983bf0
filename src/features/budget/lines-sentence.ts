/** Where the variance arises, in a sentence: the lines furthest over and furthest under, of those without lines below. */
import type { ServiceLine } from '../../domain/budget/budget-year.ts';
import type { Pence } from '../../domain/budget/money.ts';
import { varianceInWords } from '../../domain/budget/variance-in-words.ts';
import type { WorkedMonth } from '../../domain/budget/worked-month.ts';
import { counted, type HouseStyle } from '../../domain/figures/house-style.ts';

interface Own {
  readonly line: ServiceLine;
  readonly variance: Pence;
}

/** "Furthest over: Older people, residential, £2.100m over. Furthest under: Equipment, £40,000 under." No cause is claimed. */
export function linesSentence({ month, tree, amounts }: WorkedMonth, style?: HouseStyle): string {
  if (month.lines.length === 0) return '';
  const leaves = tree.lines.filter(({ code }) => tree.childrenOf(code).length === 0);
  const known = leaves.flatMap((line): Own[] => {
    const variance = amounts.get(line.code)?.variance ?? null;
    return variance === null ? [] : [{ line, variance }];
  });
  const sorted = known.toSorted((a, b) => b.variance - a.variance);
  const [most, least] = [sorted[0], sorted.at(-1)];
  const words = ({ line, variance }: Own): string => `${line.name}, ${varianceInWords(variance, style)}`;
  const over = most && most.variance > 0 ? `Furthest over: ${words(most)}.` : 'No line is over.';
  const under = least && least.variance < 0 ? ` Furthest under: ${words(least)}.` : '';
  const missing = leaves.length - known.length;
  const unknown =
    missing === 0
      ? ''
      : ` ${counted(missing, 'line has', 'lines have')} no budget or no forecast: missing, not zero.`;
  return `${over}${under}${unknown}`;
}
