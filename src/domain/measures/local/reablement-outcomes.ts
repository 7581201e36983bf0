/**
 * Where people are after reablement, at 91 days and at 84: two clocks that never share a line. Counted by the month in which
 * reablement began, so that a month is known only when its last person has had the whole time.
 */
import type { LocalMeasure } from './local-measure.ts';
import { byProvider } from './reablement-providers.ts';
import { PERCENT } from './units.ts';

const OUTCOME = {
  topic: 'reablement',
  unit: PERCENT,
  decimals: 1,
  polarity: 'higher',
  frequency: 'monthly',
  kind: 'flow',
  owner: 'Reablement service',
} as const;

const BEGAN =
  'People whose reablement began in the month; for those leaving hospital, the month of discharge';
const FROM_HOSPITAL = 'People aged 65 and over discharged from hospital into reablement in the month';

const AT_HOME: LocalMeasure = {
  ...OUTCOME,
  code: 'reablement-at-home-91-days',
  title: 'At home 91 days after reablement',
  definition:
    'Of everyone whose reablement began in the month, whether from hospital or from home, the share at home 91 days later.',
  numerator: 'Those of them at home, in extra care or in adult placement 91 days later',
  denominator: BEGAN,
  leadsTo: [{ framework: 'ascof-2023', code: '2D1' }],
};

const IN_COMMUNITY: LocalMeasure = {
  ...OUTCOME,
  code: 'reablement-community-84-days',
  title: 'In the community 84 days after reablement',
  definition:
    'Of everyone whose reablement began in the month, the share who 84 days later were alive, had not been readmitted to hospital and were not in a care home for long-term support.',
  numerator: 'Those of them alive, not readmitted and not in a care home for long-term support 84 days later',
  denominator: BEGAN,
  leadsTo: [{ framework: 'ascof-2024', code: '2D1' }],
};

export const REABLEMENT_OUTCOMES: readonly LocalMeasure[] = [
  ...byProvider(AT_HOME, 'provider-outcome', 'At home 91 days after reablement'),
  {
    ...OUTCOME,
    code: 'reablement-at-home-91-days-hospital',
    title: 'At home 91 days after hospital and reablement',
    definition:
      'Of the people aged 65 and over discharged from hospital into reablement in the month, the share at home 91 days after the discharge.',
    numerator: 'Those of them at home, in extra care or in adult placement 91 days after the discharge',
    denominator: FROM_HOSPITAL,
    leadsTo: [{ framework: 'ascof-2023', code: '2D1' }],
  },
  ...byProvider(IN_COMMUNITY, 'provider-outcome', 'In the community 84 days after reablement'),
];
