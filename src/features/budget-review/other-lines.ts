/** What the lines shown leave of the whole: the lines not shown, and any difference the lines as reported do not make up. */
import type { ServiceLine } from '../../domain/budget/budget-year.ts';
import { poundsInWords } from '../../domain/budget/pounds-in-words.ts';
import { lessOrNull, sumOrNull } from '../../domain/budget/variance.ts';
import { sizeInColumn, varianceInWords } from '../../domain/budget/variance-in-words.ts';
import type { WorkedMonth } from '../../domain/budget/worked-month.ts';
import type { HouseStyle } from '../../domain/figures/house-style.ts';

/** No row, or one for the rest, and one for what the lines do not sum to. */
export function otherLines(
  { amounts, total }: WorkedMonth,
  shown: readonly ServiceLine[],
  all: readonly ServiceLine[],
  style?: HouseStyle,
): string[][] {
  const rest = all.slice(shown.length);
  const sum = (lines: readonly ServiceLine[], field: 'current' | 'forecast' | 'variance') =>
    sumOrNull(lines.map(({ code }) => amounts.get(code)?.[field] ?? null));
  const pounds = (amount: number | null): string =>
    amount === null ? 'not known' : poundsInWords(amount, style);
  const others =
    rest.length === 0
      ? []
      : [
          [
            `The other ${rest.length} lines`,
            pounds(sum(rest, 'current')),
            pounds(sum(rest, 'forecast')),
            varianceInWords(sum(rest, 'variance'), style, sizeInColumn),
            '',
            '',
          ],
        ];
  const difference = lessOrNull(total.variance, sum(all, 'variance'));
  if (!difference) return others;
  const said = `${sizeInColumn(difference, style)} ${difference > 0 ? 'more' : 'less'}`;
  return [...others, ['What the lines do not sum to', '', '', said, '', '']];
}
