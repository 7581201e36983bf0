/**
 * What the report of 22 February 2022 says, and nothing else: qualifiers as written, and where it speaks of a measure with
 * no figure, a missing one with its words.
 */
import type { ExamplePoint } from './example-point.ts';
import { type Reported, reportedIn } from './reported.ts';

const SOURCE =
  'Adult Social Care Performance, report to Overview and Scrutiny Committee (Adult Social Care and Health), 22 February 2022';

/** The quarter the report looks back on: October to December 2021. */
const QUARTER = '2021-Q3';
/** The report names no month. This is the latest whose people had all had 91 days by its date. */
const LATEST_91_DAYS = '2021-10';
const UNDATED = 'The report names no month; this is the latest whose 91 days had passed.';

const REPORTED: readonly Reported[] = [
  {
    measure: 'people-supported',
    period: '2021-22',
    said: { value: 4500, qualifier: 'about', note: 'The report: “around 4,500 people annually”.' },
  },
  {
    measure: 'contacts-information-advice',
    period: QUARTER,
    said: {
      value: null,
      missing: 'unavailable',
      note: 'The report gives no figure: risen over three years, slightly down on the quarter before, “just below the top quartile nationally”.',
    },
  },
  {
    measure: 'reablement-at-home-91-days',
    period: LATEST_91_DAYS,
    said: {
      value: 80,
      qualifier: 'over',
      note: `The report: “over 80% of clients remain at home 91 days later”. ${UNDATED}`,
    },
  },
  {
    measure: 'reablement-at-home-91-days-hospital',
    period: LATEST_91_DAYS,
    said: {
      value: 98,
      note: `The report: “for those over 65 discharged from hospital 98% remain at home 91 days after receiving reablement services”. ${UNDATED}`,
    },
  },
  {
    measure: 'carers-self-directed-support',
    period: QUARTER,
    said: {
      value: null,
      missing: 'unavailable',
      note: 'The report gives no figure: “below national averages”.',
    },
  },
  {
    measure: 'carers-direct-payments',
    period: QUARTER,
    said: {
      value: null,
      missing: 'unavailable',
      note: 'The report gives no figure: “below national averages”.',
    },
  },
  {
    measure: 'learning-disability-employment',
    period: QUARTER,
    said: {
      value: 2,
      note: 'The report: “to move up to the best quartile, we would have to support just over 7% of LD Adults into employment - we currently have 2%”.',
    },
  },
  {
    measure: 'learning-disability-settled-home',
    period: QUARTER,
    said: { value: 90, qualifier: 'over', note: 'The report: best quartile, “stable at over 90%”.' },
  },
  {
    measure: 'mental-health-employment',
    period: QUARTER,
    said: {
      value: null,
      missing: 'unavailable',
      note: 'The report gives no figure: best quartile, “risen in each quarter of this year”.',
    },
  },
  {
    measure: 'mental-health-independent-living',
    period: QUARTER,
    said: { value: 90, qualifier: 'over', note: 'The report: top quartile, “currently over 90%”.' },
  },
];

export const REPORT_2022: readonly ExamplePoint[] = reportedIn(SOURCE, '2022-02-22', REPORTED);
