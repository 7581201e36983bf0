/**
 * Local measures of what people tell the council: compliments, complaints with their themes and outcomes, enquiries of
 * members. More complaints is not worse: it may mean that people find it easier to say so.
 */
import type { LocalMeasure } from './local-measure.ts';
import { splitOf } from './split-of.ts';
import { PERCENT, things } from './units.ts';

const RECEIVED = {
  topic: 'feedback',
  decimals: 0,
  polarity: 'neutral',
  frequency: 'quarterly',
  kind: 'flow',
  owner: 'Complaints team',
} as const;

const COMPLAINTS: LocalMeasure = {
  ...RECEIVED,
  code: 'complaints',
  title: 'Complaints received',
  unit: things('complaint', 'complaints'),
  definition: 'Complaints about adult social care received in the quarter under the statutory procedure.',
};

/** One split of the complaints of the quarter; every complaint is in exactly one part. */
function complaintsBy(
  split: string,
  rows: readonly (readonly [suffix: string, name: string, who: string])[],
) {
  return splitOf(
    COMPLAINTS,
    split,
    rows.map(([suffix, name, who]) => ({
      suffix,
      name,
      title: `Complaints: ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
      definition: `Those of the complaints received in the quarter ${who}.`,
    })),
  );
}

const THEMES = complaintsBy('theme', [
  ['decision-making', 'Decision making', 'that are mainly about a decision made'],
  ['fees-and-charges', 'Fees and charges', 'that are mainly about fees or charges'],
  ['human-resources', 'Human resource issues', 'that are mainly about the conduct or the number of staff'],
  ['quality-of-provision', 'Quality of service provision', 'that are mainly about the quality of a service'],
]);

const OUTCOMES = complaintsBy('outcome', [
  ['upheld', 'Upheld or partly upheld', 'that were upheld, in whole or in part'],
  ['not-upheld', 'Not upheld', 'that were not upheld'],
  ['resolved-on-receipt', 'Resolved on receipt', 'that were settled as they were received'],
  ['under-investigation', 'Under investigation', 'that are still being looked into'],
]);

const TIMELINESS = complaintsBy('timeliness', [
  ['answered-in-time', 'Answered in time', 'that were answered within the time agreed'],
  ['answered-late', 'Answered late', 'that were answered after the time agreed'],
  ['open-in-time', 'Open, within time', 'that are open and within the time agreed'],
  ['open-overdue', 'Open, overdue', 'that are open and past the time agreed'],
  [
    'timeliness-not-stated',
    'Timeliness not stated',
    'of which it is not said whether the answer came in time',
  ],
]);

export const FEEDBACK: readonly LocalMeasure[] = [
  {
    ...RECEIVED,
    code: 'compliments',
    title: 'Compliments received',
    unit: things('compliment', 'compliments'),
    definition: 'Compliments about adult social care received in the quarter and written down.',
  },
  COMPLAINTS,
  ...THEMES,
  ...OUTCOMES,
  ...TIMELINESS,
  {
    ...RECEIVED,
    code: 'complaints-in-time',
    title: 'Closed complaints answered in time',
    unit: PERCENT,
    decimals: 1,
    polarity: 'higher',
    definition:
      'Of the complaints closed in the quarter, the share answered within the time agreed; complaints still open are not in it.',
    numerator: 'Those of them answered within the time agreed',
    denominator: 'Complaints closed in the quarter',
  },
  {
    ...RECEIVED,
    code: 'member-enquiries',
    title: 'Enquiries of elected members',
    unit: things('enquiry', 'enquiries'),
    definition:
      'Enquiries of councillors and Members of Parliament about adult social care received in the quarter.',
  },
  {
    ...RECEIVED,
    code: 'member-enquiries-in-time',
    title: 'Enquiries of elected members answered in time',
    unit: PERCENT,
    decimals: 1,
    polarity: 'higher',
    definition:
      'Of the enquiries of elected members received in the quarter, the share answered within ten working days.',
    numerator: 'Those of them answered within ten working days',
    denominator: 'Enquiries of elected members received in the quarter',
  },
  {
    ...RECEIVED,
    code: 'learning-notifications',
    title: 'Listen and Learn notifications',
    unit: things('notification', 'notifications'),
    definition:
      'Notifications sent to staff in the quarter to share what was learnt from complaints and feedback.',
  },
];
