/** What the published spend says, in words: the message, what it is not, whom it leaves out. No word of it ranks a council. */

import { capitalised } from '../../lib/capitalised.ts';
import { eachInWords, poundsAPerson } from '../budget/per-person-words.ts';
import type { FinancialYear } from '../figures/financial-year.ts';
import { counted, formatYear, type HouseStyle, listInWords } from '../figures/house-style.ts';
import type { PublishedSpend, SpendSource } from './published-spend.ts';
import type { CouncilSpend, SpendComparison, SpendTogether, Whom } from './spend-comparison.ts';
import type { SpendOfYear } from './spend-years.ts';

export const SPEND_SOURCE_IN_WORDS: Readonly<Record<SpendSource, string>> = {
  budget: 'revenue account budget (RA)',
  outturn: 'revenue outturn (RO)',
};

const SHORT: Readonly<Record<SpendSource, string>> = { budget: 'Budget', outturn: 'Outturn' };

export const NEITHER_GOOD_NOR_BAD =
  'Spending more or less is neither good nor bad: it says nothing of need, price or quality.';

/** "Outturn 2023/24". */
export function returnInWords(
  { year, source }: { readonly year: FinancialYear; readonly source: SpendSource },
  style?: HouseStyle,
): string {
  return `${SHORT[source]} ${formatYear(year, style)}`;
}

/** "In 2023/24 Sefton’s net current spend was £540 for each adult; England £500, the North West £520 and Sefton’s neighbours £530". */
export function spendSentence(comparison: SpendComparison, name: string, style?: HouseStyle): string {
  const { published, own } = comparison;
  const year = formatYear(published.year, style);
  const opening =
    published.source === 'outturn'
      ? [`In ${year} ${name}’s net current spend was`, `In ${year} ${name}’s net current spend`]
      : [
          `For ${year} ${name} budgeted net current spend of`,
          `For ${year} ${name}’s budgeted net current spend`,
        ];
  if (own.adult)
    return `${opening[0]} ${poundsAPerson(own.adult.pounds)} ${eachInWords('adult')}${besides(comparison, 'adult')}`;
  return `${opening[1]} for each adult is not known: ${whyNot(comparison, name, style)}${besides(comparison, 'adult')}`;
}

/** "For each person aged 65 and over it was £1,823; England …." Null without a rate. */
export function olderSentence(comparison: SpendComparison): string | null {
  const { own, published } = comparison;
  if (!own.older) return null;
  const was = published.source === 'outturn' ? 'it was' : 'it is';
  return `${capitalised(eachInWords('older'))} ${was} ${poundsAPerson(own.older.pounds)}${besides(comparison, 'older')}.`;
}

function besides({ together }: SpendComparison, whom: Whom): string {
  const said = together.flatMap((one) => {
    const rate = one[whom];
    return rate ? [`${nameInSentence(one)} ${poundsAPerson(rate.pounds)}`] : [];
  });
  return said.length === 0 ? '' : `; ${listInWords(said)}`;
}

/** "the North West", "London", "Sefton’s neighbours". */
export function nameInSentence({ kind, name }: SpendTogether): string {
  const bare = kind !== 'region' || name === 'London' || name.startsWith('Yorkshire');
  return bare ? name : `the ${name}`;
}

function whyNot({ own, people, published }: SpendComparison, name: string, style?: HouseStyle): string {
  const year = formatYear(published.year, style);
  if (own.lacks === 'spend' || own.lacks === 'both') return `the return has no amount of ${name}`;
  if (!people)
    return `no published ASCOF file of ${year} or an earlier year with the numbers of people is held`;
  return `the published ASCOF file of ${formatYear(people.year, style)} has no numbers of people in ${name}`;
}

/** "Sefton’s outturn went from £461 for each adult in 2021/22 to £540 in 2023/24, England’s from £420 to £500". */
export function spendYearsSentence(
  history: readonly SpendOfYear[],
  name: string,
  style?: HouseStyle,
): string {
  const outturns = history.filter(({ published, own }) => published.source === 'outturn' && own.adult);
  const [first, last] = [outturns[0], outturns.at(-1)];
  if (!first?.own.adult || !last?.own.adult || first === last)
    return `What ${name} budgeted and spent for each adult, year by year`;
  const pounds = [first, last].map(({ england }) => england.adult && poundsAPerson(england.adult.pounds));
  const england = pounds.every((one) => one !== null) ? `, England’s from ${pounds[0]} to ${pounds[1]}` : '';
  const year = (one: SpendOfYear): string => formatYear(one.published.year, style);
  return `${name}’s outturn went from ${poundsAPerson(first.own.adult.pounds)} for each adult in ${year(first)} to ${poundsAPerson(last.own.adult.pounds)} in ${year(last)}${england}`;
}

/** Null where the people are of the same year. "No file with the people of 2023/24 is held, so those of 2020/21, the nearest earlier year held, stand in." */
export function otherYearOfPeople({ people, published }: SpendComparison, style?: HouseStyle): string | null {
  if (!people || people.year === published.year) return null;
  return `No file with the numbers of people of ${formatYear(published.year, style)} is held, so those of ${formatYear(people.year, style)}, the nearest earlier year held, stand in. Where numbers of people have grown since, the amounts are somewhat too high.`;
}

/** "England: all spend of 147 councils by all their people. Left out: Birmingham (no amount in the return)." */
export function togetherInWords(one: SpendTogether): string {
  const all = `${capitalised(nameInSentence(one))}: all spend of ${counted(one.counted, 'council', 'councils')} by all their people`;
  return one.leftOut.length === 0
    ? `${all}; none is left out.`
    : `${all}. Left out: ${leftOutInWords(one.leftOut)}.`;
}

export const LACKS_IN_WORDS: Readonly<Record<NonNullable<CouncilSpend['lacks']>, string>> = {
  spend: 'no amount in the return',
  people: 'no numbers of people',
  both: 'no amount and no numbers of people',
};

/** "Birmingham (no amount in the return); Cumberland and Hackney (no numbers of people)". */
export function leftOutInWords(councils: readonly CouncilSpend[]): string {
  const reasons = [...new Set(councils.flatMap(({ lacks }) => lacks ?? []))];
  return reasons
    .map((why) => `${named(councils.filter(({ lacks }) => lacks === why))} (${LACKS_IN_WORDS[why]})`)
    .join('; ');
}

const MOST_NAMED = 6;

function named(councils: readonly CouncilSpend[]): string {
  const names = councils.map(({ name }) => name);
  const more = names.length - MOST_NAMED;
  return listInWords(more > 1 ? [...names.slice(0, MOST_NAMED), `${more} more`] : names);
}

/** "budget 2021/22, outturn 2021/22 and outturn 2022/23". */
export function returnsInWords(
  returns: readonly Pick<PublishedSpend, 'year' | 'source'>[],
  style?: HouseStyle,
): string {
  return listInWords(returns.map((one) => returnInWords(one, style).replace(/^./, (c) => c.toLowerCase())));
}
