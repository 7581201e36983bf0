/** Where the published spend a person comes from, for whoever asks, and how it was worked out. */
import { councilName } from '../../../domain/areas/councils.ts';
import { perPersonInWords } from '../../../domain/budget/per-person-words.ts';
import { formatYear, type HouseStyle, listInWords } from '../../../domain/figures/house-style.ts';
import type { SpendComparison } from '../../../domain/spend/spend-comparison.ts';
import {
  otherYearOfPeople,
  SPEND_SOURCE_IN_WORDS,
  togetherInWords,
} from '../../../domain/spend/spend-words.ts';
import type { AboutFact } from '../../local/AboutPanel.tsx';
import { dateInWords } from '../../standpoint/credits.ts';

export function spendFacts(comparison: SpendComparison, name: string, style: HouseStyle): AboutFact[] {
  const { published, people, own, together } = comparison;
  const { year, source, fileName, addedAt, councils } = published;
  const small = comparison.without.map((code) => councilName(code) ?? code);
  return [
    ['Measure', 'Net current expenditure on adult social care a person'],
    [
      'Definition',
      'Spending on adult social care less sales, fees, charges and other income, without capital and without what the council sets aside, as councils return it to government.',
    ],
    ['Area', `${name} (${own.code})`],
    ['Year and return', `${formatYear(year, style)}, ${SPEND_SOURCE_IN_WORDS[source]}`],
    ...(own.adult ? [['For each adult', perPersonInWords(own.adult, 'adult', style)] as const] : []),
    ...(own.older
      ? [
          [
            'For each person aged 65 and over',
            `${perPersonInWords(own.older, 'older', style)}. The return does not divide spending by age: this is all net spend on adults of every age by the people aged 65 and over.`,
          ] as const,
        ]
      : []),
    ['Source', `${fileName}, added on ${dateInWords(new Date(addedAt))}, ${councils.length} councils`],
    [
      'People',
      people
        ? `${people.releases.map((release) => release.fileName).join(' and ')} (${formatYear(people.year, style)}): the denominators of the two admissions measures, which are the people aged 18 to 64 and 65 and over. ${otherYearOfPeople(comparison, style) ?? 'They are of the same year as the spend.'}`
        : 'No published file with numbers of people is held.',
    ],
    ['Status', 'Published'],
    [
      'Method',
      'All spend of the councils by all their people; never the mean of their rates. In the prices of the year.',
    ],
    ['Taken together', together.map(togetherInWords).join(' ')],
    ...(small.length > 0
      ? [
          [
            'Left out by your settings',
            `${listInWords(small)}, in every comparison that is not their own`,
          ] as const,
        ]
      : []),
    [
      'How to read it',
      'Neither more nor less is better: need, prices, how services are counted and what the NHS pays for differ between councils.',
    ],
  ];
}
