/**
 * The publications the example's figures were worked out from: who published each year, and the licence.
 * The files themselves are not part of the project (see the licence line: they may be got from the publisher).
 */
import type { FinancialYear } from '../../src/domain/figures/financial-year.ts';

export const LICENCE =
  'Contains public sector information licensed under the Open Government Licence v3.0: https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/';

export interface Publication {
  readonly year: FinancialYear;
  readonly publisher: string;
  /** What a reader must know about the edition used. */
  readonly edition?: string;
}

const HEADLINE_ONLY = 'headline outcomes only; councils without a published figure are not in the copy used';

export const PUBLICATIONS: readonly Publication[] = [
  { year: '2014-15', publisher: 'Health and Social Care Information Centre (now NHS England)' },
  { year: '2015-16', publisher: 'NHS Digital (now NHS England)' },
  { year: '2016-17', publisher: 'NHS Digital (now NHS England)' },
  { year: '2017-18', publisher: 'NHS Digital (now NHS England)' },
  {
    year: '2018-19',
    publisher: 'NHS Digital (now NHS England)',
    edition: 'version 1 of the release; version 2 changed 78 headline values',
  },
  { year: '2019-20', publisher: 'NHS Digital (now NHS England)', edition: HEADLINE_ONLY },
  { year: '2020-21', publisher: 'NHS Digital (now NHS England)' },
  { year: '2021-22', publisher: 'NHS Digital (now NHS England)', edition: HEADLINE_ONLY },
  { year: '2022-23', publisher: 'NHS England', edition: HEADLINE_ONLY },
  { year: '2023-24', publisher: 'NHS England', edition: HEADLINE_ONLY },
  {
    year: '2024-25',
    publisher: 'Department of Health and Social Care',
    edition: 'measure 1A only, without England and regions',
  },
];

/** "NHS England: Measures from the Adult Social Care Outcomes Framework, England, 2023-24 (…)". */
export function sourceLine({ year, publisher, edition }: Publication): string {
  const title = `Measures from the Adult Social Care Outcomes Framework, England, ${year}`;
  return `${publisher}: ${title}${edition === undefined ? '' : ` (${edition})`}`;
}
