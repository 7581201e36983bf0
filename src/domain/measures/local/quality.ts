/** Local measures of quality: providers under watch, and the council's own practice. */
import type { LocalMeasure } from './local-measure.ts';
import { splitOf } from './split-of.ts';
import { PEOPLE, PERCENT, things } from './units.ts';

const QUALITY_TEAM = 'Quality assurance';

const OF_CONCERN: LocalMeasure = {
  code: 'providers-of-concern',
  title: 'Providers with quality concerns',
  topic: 'quality',
  unit: things('provider', 'providers'),
  decimals: 0,
  polarity: 'neutral',
  frequency: 'monthly',
  kind: 'snapshot',
  definition:
    'Care providers the quality assurance team is working with because of concerns about quality, on the last day of the month; more may mean closer watch.',
  owner: QUALITY_TEAM,
  leadsTo: [{ framework: 'ascof-2024', code: '6B' }],
};

const TIERS = splitOf(OF_CONCERN, 'tier', [
  {
    suffix: 'enhanced',
    name: 'Enhanced support',
    title: 'Providers with quality concerns: enhanced support',
    definition:
      'Those of the providers with quality concerns whose risk calls for more support than the usual visits.',
  },
  {
    suffix: 'high',
    name: 'High risk',
    title: 'Providers with quality concerns: high risk',
    definition:
      'Those of the providers with quality concerns judged at high risk, with placements still allowed.',
  },
  {
    suffix: 'suspended',
    name: 'Placements suspended',
    title: 'Providers with quality concerns: placements suspended',
    definition: 'Those of the providers with quality concerns with whom the council makes no new placements.',
  },
]);

const PRACTICE = {
  topic: 'quality',
  decimals: 0,
  polarity: 'neutral',
  frequency: 'quarterly',
  owner: 'Quality assurance and safeguarding',
} as const;

export const QUALITY: readonly LocalMeasure[] = [
  OF_CONCERN,
  ...TIERS,
  {
    code: 'providers-good-or-outstanding',
    title: 'Providers rated good or outstanding, counted locally',
    topic: 'quality',
    unit: PERCENT,
    decimals: 1,
    polarity: 'higher',
    frequency: 'monthly',
    kind: 'snapshot',
    definition:
      'Of the care locations in the area with a rating of the Care Quality Commission, the share rated good or outstanding on the last day of the month.',
    numerator: 'Those of them rated good or outstanding',
    denominator: 'Adult social care locations in the area with a rating',
    owner: QUALITY_TEAM,
    leadsTo: [{ framework: 'ascof-2024', code: '6B' }],
  },
  {
    ...PRACTICE,
    code: 'cases-audited',
    title: 'Cases collated by the audit programme',
    unit: things('case', 'cases'),
    kind: 'flow',
    definition:
      'Cases looked at and put together by the audit programme of adult social care practice in the quarter.',
  },
  {
    ...PRACTICE,
    code: 'staff-at-practice-workshops',
    title: 'Staff at practice workshops to date',
    unit: PEOPLE,
    kind: 'snapshot',
    definition:
      'Staff who have been to a workshop or team session on practice and inspection since they began, to the end of the quarter.',
  },
  {
    ...PRACTICE,
    code: 'innovation-sites',
    title: 'Innovation sites of the three conversations model',
    unit: things('site', 'sites'),
    kind: 'snapshot',
    definition:
      'Teams working by the three conversations model as innovation sites, at the end of the quarter.',
  },
];
