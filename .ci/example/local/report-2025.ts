/** What the Cabinet Member Update of 7 January 2025 says, and nothing else: qualifiers and ranges as written. */
import type { ExamplePoint } from './example-point.ts';
import { type Reported, reportedIn } from './reported.ts';

const SOURCE =
  'Cabinet Member Update, report to Overview and Scrutiny Committee (Adult Social Care), 7 January 2025';

/** October to December 2024, the period of the report. */
const QUARTER = '2024-Q3';

const SERVICES: readonly Reported[] = [
  {
    measure: 'home-care-waiting',
    period: '2024-12-03',
    said: {
      value: 11,
      qualifier: 'about',
      note: 'The report: “around 11 people awaiting commencement of a package of care as at early December”, put at the list of 3 December.',
    },
  },
  {
    measure: 'home-care-wait-mean',
    period: '2024-11',
    said: {
      value: null,
      qualifier: 'range',
      low: 2,
      high: 3,
      note: 'The report: “average waiting times of 2-3 days” as at early December, put at November, the last whole month.',
    },
  },
  {
    measure: 'reablement-people-12-months',
    period: '2024-11',
    said: {
      value: 550,
      note: 'The report: in the last 12 months 43% higher than in 2022, “with 550 people accessing services”; 78% of the increase met by alternative provision. It does not say which month the 12 months end with; they are taken to end with November, the last whole month before early December.',
    },
  },
  {
    measure: 'providers-of-concern',
    period: '2024-12',
    said: {
      value: null,
      qualifier: 'range',
      low: 15,
      high: 20,
      note: 'The report: “currently working with 15-20 care providers”, a figure that “can vary dependent on demands/concerns”.',
    },
  },
  {
    measure: 'turnover',
    period: '2024-12',
    said: {
      value: null,
      missing: 'unavailable',
      note: 'The report gives no figure: over the past 12 months “relatively low”, especially against other councils.',
    },
  },
  {
    measure: 'occupational-therapy-apprentices',
    period: '2024-12',
    said: { value: 3, note: 'The report: “3 people undertaking the OT apprenticeship degree”.' },
  },
  {
    measure: 'cases-audited',
    period: QUARTER,
    said: {
      value: 50,
      note: 'The report: over the last three months the audit programme was refreshed “to support the collating of the 50 cases for CQC”. It does not say how many were done.',
    },
  },
  {
    measure: 'staff-at-practice-workshops',
    period: QUARTER,
    said: { value: 250, note: 'The report: workshops and team sessions “for 250 staff to date”.' },
  },
  {
    measure: 'innovation-sites',
    period: QUARTER,
    said: { value: 3, note: 'The report: three innovation sites, “a further two” in January 2025.' },
  },
];

const TWO_MONTHS = 'October and November 2024 only: the quarter up to the report.';
const WORKED_OUT = `${TWO_MONTHS} Worked out: 14 complaints, of which the report places 7 and 5.`;

/** Received in October and November 2024, so the quarter is not whole. */
const FEEDBACK: readonly (readonly [measure: string, value: number, note?: string])[] = [
  ['compliments', 25],
  ['complaints', 14],
  ['complaints-decision-making', 4],
  ['complaints-fees-and-charges', 1],
  ['complaints-human-resources', 2],
  ['complaints-quality-of-provision', 7],
  ['complaints-upheld', 5],
  ['complaints-not-upheld', 3],
  ['complaints-resolved-on-receipt', 1],
  ['complaints-under-investigation', 5],
  ['complaints-answered-in-time', 7],
  ['complaints-open-in-time', 5],
  ['complaints-timeliness-not-stated', 2, WORKED_OUT],
  ['member-enquiries', 16, `${TWO_MONTHS} The heading says MP enquiries, the text Elected Member enquiries.`],
];

const ENQUIRIES_IN_TIME: Reported = {
  measure: 'member-enquiries-in-time',
  period: QUARTER,
  said: {
    value: 100,
    status: 'provisional',
    note: `${TWO_MONTHS} The report: 100% “within the expected ten-day timescale”.`,
  },
};

export const REPORT_2025: readonly ExamplePoint[] = reportedIn(SOURCE, '2025-01-07', [
  ...SERVICES,
  ...FEEDBACK.map(
    ([measure, value, note = TWO_MONTHS]): Reported => ({
      measure,
      period: QUARTER,
      said: { value, status: 'provisional', note },
    }),
  ),
  ENQUIRIES_IN_TIME,
]);
