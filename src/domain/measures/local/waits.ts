/** Local measures of waits other than for home care and reablement: occupational therapy, assessments, reviews. */
import type { LocalMeasure } from './local-measure.ts';
import { DAYS, PEOPLE, PERCENT } from './units.ts';

const SNAPSHOT = {
  topic: 'waits',
  unit: PEOPLE,
  decimals: 0,
  polarity: 'lower',
  frequency: 'monthly',
  kind: 'snapshot',
} as const;
const THERAPY = 'Occupational therapy';
const OPERATIONS = 'Adult social care operations';

export const WAITS: readonly LocalMeasure[] = [
  {
    ...SNAPSHOT,
    code: 'occupational-therapy-waiting',
    title: 'People waiting for occupational therapy',
    definition:
      'People referred to occupational therapy who have not been seen yet, on the last day of the month.',
    owner: THERAPY,
  },
  {
    ...SNAPSHOT,
    code: 'occupational-therapy-longest-wait',
    title: 'Longest wait for occupational therapy',
    unit: DAYS,
    definition:
      'Days since referral of the person who has waited longest for occupational therapy, on the last day of the month.',
    owner: THERAPY,
  },
  {
    ...SNAPSHOT,
    code: 'occupational-therapy-wait-median',
    title: 'Middle wait for occupational therapy',
    unit: DAYS,
    decimals: 1,
    kind: 'flow',
    definition: 'Median of the days from referral to first assessment of the people first seen in the month.',
    owner: THERAPY,
  },
  {
    ...SNAPSHOT,
    code: 'occupational-therapy-capacity',
    title: 'Occupational therapy posts filled',
    unit: PERCENT,
    decimals: 1,
    polarity: 'higher',
    definition:
      'Of the occupational therapy posts there are money for, the share filled on the last day of the month.',
    numerator: 'Those of them filled, in full-time equivalents',
    denominator: 'Occupational therapy posts in the establishment, in full-time equivalents',
    owner: THERAPY,
  },
  {
    ...SNAPSHOT,
    code: 'occupational-therapy-apprentices',
    title: 'People on the occupational therapy apprenticeship degree',
    polarity: 'neutral',
    definition:
      'Staff taking the apprenticeship degree in occupational therapy on the last day of the month.',
    owner: THERAPY,
  },
  {
    ...SNAPSHOT,
    code: 'assessments-waiting',
    title: 'People waiting for a Care Act assessment',
    definition:
      'People whose Care Act assessment has been asked for and not begun, on the last day of the month.',
    owner: OPERATIONS,
  },
  {
    ...SNAPSHOT,
    code: 'reviews-overdue',
    title: 'People whose review is overdue',
    definition:
      'People with long-term support whose care was not reviewed in the last twelve months, on the last day of the month.',
    owner: OPERATIONS,
  },
];
