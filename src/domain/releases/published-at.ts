/**
 * Where the official files are published, so that a reader can fetch them with an ordinary browser. The dashboard itself
 * never goes there.
 */
import type { FinancialYear } from '../figures/financial-year.ts';
import { formatYear, type HouseStyle } from '../figures/house-style.ts';

export interface PublishedAt {
  readonly publisher: string;
  readonly title: string;
  readonly from: FinancialYear;
  /** Null while it is published there. */
  readonly to: FinancialYear | null;
  /** What to look for on the page. */
  readonly file: string;
  readonly address: string;
}

export const PUBLISHED_AT: readonly PublishedAt[] = [
  {
    publisher: 'NHS England Digital',
    title: 'Measures from the Adult Social Care Outcomes Framework, England',
    from: '2014-15',
    to: '2023-24',
    file: 'the CSV file of each year, alone or in a zip',
    address:
      'https://digital.nhs.uk/data-and-information/publications/statistical/adult-social-care-outcomes-framework-ascof',
  },
  {
    publisher: 'Department of Health and Social Care, on GOV.UK',
    title: 'Measures from the adult social care outcomes framework, England',
    from: '2024-25',
    to: null,
    file: 'the CSV file of the outcomes',
    address:
      'https://www.gov.uk/government/statistics/measures-from-the-adult-social-care-outcomes-framework-england-2024-to-2025',
  },
];

/** "2014/15 to 2023/24", "2024/25 onwards". */
export function yearsPublished({ from, to }: PublishedAt, style?: HouseStyle): string {
  return to === null
    ? `${formatYear(from, style)} onwards`
    : `${formatYear(from, style)} to ${formatYear(to, style)}`;
}
