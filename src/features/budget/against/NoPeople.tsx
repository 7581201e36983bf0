/** In place of the comparison where a return is held and nobody to divide it by: the amount itself, and which file to add. */

import { poundsInWords } from '../../../domain/budget/pounds-in-words.ts';
import { formatYear, type HouseStyle } from '../../../domain/figures/house-style.ts';
import type { SpendComparison } from '../../../domain/spend/spend-comparison.ts';
import { spendSentence } from '../../../domain/spend/spend-words.ts';
import { formatAddress } from '../../../ui/address/address.ts';
import local from '../../local/local.module.css';
import { SECTION } from './NoSpend.tsx';

interface Props {
  readonly comparison: SpendComparison;
  readonly name: string;
  readonly houseStyle: HouseStyle;
}

export function NoPeople({ comparison, name, houseStyle }: Props) {
  const { own, published } = comparison;
  const net = own.netThousands;
  return (
    <section className={local.empty} aria-label={SECTION}>
      <p className={local.eyebrow}>{SECTION}</p>
      <h2>{spendSentence(comparison, name, houseStyle)}</h2>
      <p className={local.none}>
        {net !== null &&
          `The return itself is held: ${poundsInWords(Math.round(net * 100_000), houseStyle)} of net current expenditure. `}
        Add the full CSV file of the Adult Social Care Outcomes Framework of{' '}
        {formatYear(published.year, houseStyle)}, or of an earlier year: its rows of the two measures of
        admissions to care homes have how many people aged 18 to 64 and 65 and over live in each council. A
        file with outcomes alone has not. <a href={formatAddress('/data')}>Add an official file</a>
      </p>
    </section>
  );
}
