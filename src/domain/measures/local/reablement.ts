/**
 * Local measures of reablement: how many people, by whom, what came of it, how long it took and what it cost. Never the
 * published measures of the same subject: those count other people in other months.
 */
import type { LocalMeasure } from './local-measure.ts';
import { REABLEMENT_OUTCOMES } from './reablement-outcomes.ts';
import { byProvider } from './reablement-providers.ts';
import { DAYS, HOURS, PEOPLE, PERCENT, POUNDS, rateOf, TUESDAY } from './units.ts';

const MONTHLY = {
  topic: 'reablement',
  frequency: 'monthly',
  kind: 'flow',
  owner: 'Reablement service',
} as const;
const COUNT = { ...MONTHLY, unit: PEOPLE, decimals: 0, polarity: 'neutral' } as const;
const ENDED = 'People whose reablement ended in the month';

const STARTS: LocalMeasure = {
  ...COUNT,
  code: 'reablement-starts',
  title: 'People starting reablement',
  definition: 'People whose reablement began in the month, in-house or by an alternative provider.',
  leadsTo: [{ framework: 'ascof-2024', code: '2D2' }],
};

const TWELVE_MONTHS: LocalMeasure = {
  ...COUNT,
  code: 'reablement-people-12-months',
  title: 'People in reablement, last twelve months',
  definition:
    'Different people whose reablement began in the twelve months that end with this one; somebody who began twice is counted once, with the later provider.',
  rolling: true,
};

const COMPLETIONS: LocalMeasure = {
  ...COUNT,
  code: 'reablement-completions',
  title: 'People completing reablement',
  definition: `${ENDED}, whatever month it began in and however it ended.`,
  leadsTo: [{ framework: 'ascof-2024', code: '2A' }],
};

const SPEND: LocalMeasure = {
  ...MONTHLY,
  code: 'reablement-spend',
  title: 'Spend on reablement',
  unit: POUNDS,
  decimals: 0,
  polarity: 'neutral',
  definition: 'What reablement of the month cost the council, in pounds, before contributions from the NHS.',
};

export const REABLEMENT: readonly LocalMeasure[] = [
  ...byProvider(STARTS, 'provider', 'Starting reablement'),
  ...byProvider(TWELVE_MONTHS, 'provider', 'In reablement, last twelve months'),
  ...byProvider(COMPLETIONS, 'provider', 'Completing reablement'),
  {
    ...MONTHLY,
    code: 'reablement-rate-65-over',
    title: 'Reablement per 10,000 people aged 65 and over',
    unit: rateOf(10_000, 'people aged 65 and over'),
    decimals: 1,
    polarity: 'neutral',
    definition:
      'People aged 65 and over whose reablement or intermediate care began in the month, for every 10,000 people of that age.',
    numerator: 'People aged 65 and over whose reablement or intermediate care began in the month',
    denominator: 'Population aged 65 and over, latest mid-year estimate there was for the month',
    leadsTo: [{ framework: 'ascof-2024', code: '2D2' }],
  },
  ...REABLEMENT_OUTCOMES,
  {
    ...COUNT,
    code: 'reablement-waiting',
    title: 'People waiting for reablement',
    polarity: 'lower',
    frequency: 'weekly',
    weekday: TUESDAY,
    kind: 'snapshot',
    definition:
      'People accepted for reablement whose reablement has not begun, on the day the list is taken.',
  },
  {
    ...MONTHLY,
    code: 'reablement-average-days',
    title: 'Average length of reablement',
    unit: DAYS,
    decimals: 1,
    polarity: 'lower',
    definition:
      'Mean of the days from first to last visit of the people whose reablement ended in the month.',
  },
  {
    ...MONTHLY,
    code: 'reablement-over-six-weeks',
    title: 'Reablement that lasted over six weeks',
    unit: PERCENT,
    decimals: 1,
    polarity: 'lower',
    definition:
      'Of the people whose reablement ended in the month, the share for whom it lasted more than 42 days.',
    numerator: 'Those of them for whom it lasted more than 42 days',
    denominator: ENDED,
  },
  {
    ...MONTHLY,
    code: 'reablement-hours-before',
    title: 'Weekly care hours when reablement began',
    unit: HOURS,
    decimals: 1,
    polarity: 'neutral',
    definition:
      'Mean weekly hours of care needed at the start of reablement, of the people whose reablement ended in the month.',
  },
  {
    ...MONTHLY,
    code: 'reablement-hours-after',
    title: 'Weekly care hours when reablement ended',
    unit: HOURS,
    decimals: 1,
    polarity: 'lower',
    definition:
      'Mean weekly hours of care still needed at the end of reablement, of the people whose reablement ended in the month.',
  },
  ...byProvider(SPEND, 'provider', 'Spend on reablement'),
];
