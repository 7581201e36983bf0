/**
 * Where the official files are published, so that a reader can fetch them with an ordinary browser. The dashboard itself
 * never goes there.
 */
export interface PublishedAt {
  readonly publisher: string;
  readonly title: string;
  /** Which years, in words. */
  readonly years: string;
  /** What to look for on the page. */
  readonly file: string;
  readonly address: string;
}

export const PUBLISHED_AT: readonly PublishedAt[] = [
  {
    publisher: 'NHS England Digital',
    title: 'Measures from the Adult Social Care Outcomes Framework, England',
    years: '2014-15 to 2023-24',
    file: 'the CSV file of each year, alone or in a zip',
    address:
      'https://digital.nhs.uk/data-and-information/publications/statistical/adult-social-care-outcomes-framework-ascof',
  },
  {
    publisher: 'Department of Health and Social Care, on GOV.UK',
    title: 'Measures from the adult social care outcomes framework, England',
    years: '2024-25 onwards',
    file: 'the CSV file of the outcomes',
    address:
      'https://www.gov.uk/government/statistics/measures-from-the-adult-social-care-outcomes-framework-england-2024-to-2025',
  },
];
