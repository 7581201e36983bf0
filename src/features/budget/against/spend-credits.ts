/** Where published spend a person comes from, for a chart’s picture: the returns, the files of people, licence and day. */
import type { HouseStyle } from '../../../domain/figures/house-style.ts';
import type { PeopleHeld } from '../../../domain/spend/people-held.ts';
import type { PublishedSpend } from '../../../domain/spend/published-spend.ts';
import { returnsInWords } from '../../../domain/spend/spend-words.ts';
import { creditLines } from '../../standpoint/credits.ts';

interface Used {
  readonly published: PublishedSpend;
  readonly people: PeopleHeld | null;
}

export function spendCredits(used: readonly Used[], style: HouseStyle): string[] {
  const files = [...new Set(used.map(({ published }) => published.fileName))].join('; ');
  const releases = [...new Set(used.flatMap(({ people }) => people?.releases ?? []))];
  return [
    `Spend: local authority revenue expenditure and financing, England, ${returnsInWords(
      used.map(({ published }) => published),
      style,
    )} (${files}).`,
    ...creditLines(releases, new Date(), style),
  ];
}
