/**
 * Local measures of the council's own adult social care staff. Never the published turnover of the whole care workforce,
 * most of which other employers employ.
 */
import type { LocalMeasure } from './local-measure.ts';
import { DAYS, PERCENT } from './units.ts';

const STAFF = {
  topic: 'workforce',
  unit: PERCENT,
  decimals: 1,
  polarity: 'lower',
  frequency: 'monthly',
  owner: 'Workforce',
} as const;

export const WORKFORCE: readonly LocalMeasure[] = [
  {
    ...STAFF,
    code: 'turnover',
    title: 'Staff turnover, last twelve months',
    kind: 'flow',
    rolling: true,
    definition:
      'Of the council’s own adult social care staff, the share who left in the twelve months to the end of the month.',
    numerator: 'Staff who left the council’s adult social care service in the twelve months',
    denominator: 'Staff employed in it, mean of the twelve months',
    leadsTo: [{ framework: 'ascof-2024', code: '6A' }],
  },
  {
    ...STAFF,
    code: 'vacancy',
    title: 'Vacant posts',
    kind: 'snapshot',
    definition:
      'Of the posts in the council’s adult social care service, the share vacant on the last day of the month.',
    numerator: 'Posts vacant, in full-time equivalents',
    denominator: 'Posts filled and vacant, in full-time equivalents',
  },
  {
    ...STAFF,
    code: 'sickness',
    title: 'Days lost to sickness, last twelve months',
    unit: DAYS,
    kind: 'flow',
    rolling: true,
    definition:
      'Working days lost to sickness in the twelve months to the end of the month, for each full-time equivalent of the council’s adult social care staff.',
    numerator: 'Working days lost to sickness in the twelve months',
    denominator: 'Staff in full-time equivalents, mean of the twelve months',
  },
  {
    ...STAFF,
    code: 'agency',
    title: 'Posts covered by agency staff',
    kind: 'snapshot',
    definition:
      'Of the posts in the council’s adult social care service, the share covered by agency staff on the last day of the month.',
    numerator: 'Posts covered by agency staff, in full-time equivalents',
    denominator: 'Posts filled and vacant, in full-time equivalents',
  },
];
