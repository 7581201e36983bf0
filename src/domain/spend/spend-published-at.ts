/** Where the finance returns of councils are published, and what to look for there. The dashboard itself never goes there. */
import type { PublishedAt } from '../releases/published-at.ts';

export const SPEND_PUBLISHED_AT: PublishedAt = {
  publisher: 'Ministry of Housing, Communities and Local Government, on GOV.UK',
  title: 'Local authority revenue expenditure and financing, England',
  from: '2014-15',
  to: null,
  file: 'the individual local authority data of a revenue outturn (RO, RSX) or a revenue account budget (RA), saved as CSV',
  address: 'https://www.gov.uk/government/collections/local-authority-revenue-expenditure-and-financing',
};
