/**
 * Local measures of home care: the weekly list of people waiting, how long those who started had waited, and the hours
 * bought in blocks. The list and the waits are read together, because each misleads alone.
 */
import { WAIT_BANDS } from '../../waits/wait-bands.ts';
import type { LocalMeasure } from './local-measure.ts';
import { splitOf } from './split-of.ts';
import { DAYS, HOURS, PEOPLE, TUESDAY, things } from './units.ts';

const LIST = {
  topic: 'home-care',
  decimals: 0,
  polarity: 'lower',
  frequency: 'weekly',
  weekday: TUESDAY,
  kind: 'snapshot',
  owner: 'Commissioning',
} as const;

const FLOW = { topic: 'home-care', frequency: 'monthly', kind: 'flow', owner: 'Commissioning' } as const;
const WAIT = { ...FLOW, unit: DAYS, decimals: 1, polarity: 'lower' } as const;
const BLOCK = { ...FLOW, unit: HOURS, decimals: 0, polarity: 'neutral' } as const;

const WAITING: LocalMeasure = {
  ...LIST,
  code: 'home-care-waiting',
  title: 'People waiting for home care to start',
  unit: PEOPLE,
  definition:
    'People whose need for care at home is assessed and whose plan is agreed, but whose care has not begun by the end of the day the list is taken.',
  leadsTo: [
    { framework: 'ascof-2024', code: '2C' },
    { framework: 'ascof-2024', code: '2E' },
  ],
};

const SOURCES = splitOf(WAITING, 'source', [
  {
    suffix: 'community',
    name: 'Community',
    title: 'Waiting for home care: in the community',
    definition: 'Those of the people waiting for home care who are not in hospital when the list is taken.',
  },
  {
    suffix: 'hospital',
    name: 'Hospital',
    title: 'Waiting for home care: in hospital',
    definition: 'Those of the people waiting for home care who are in hospital when the list is taken.',
  },
]);

const BANDS = splitOf(
  WAITING,
  'band',
  WAIT_BANDS.map(({ code, name }) => ({
    suffix: code,
    name,
    title: `Waiting for home care: ${name}`,
    definition: `Those of the people waiting for home care who, on the day the list is taken, have waited ${name} since the request.`,
  })),
);

export const HOME_CARE: readonly LocalMeasure[] = [
  WAITING,
  ...SOURCES,
  ...BANDS,
  {
    ...LIST,
    code: 'home-care-hours-waiting',
    title: 'Hours of home care waiting',
    unit: HOURS,
    definition:
      'Planned weekly hours of care of the people waiting for home care, on the day the list is taken.',
  },
  {
    ...LIST,
    code: 'home-care-longest-wait',
    title: 'Longest wait on the home care list',
    unit: DAYS,
    definition:
      'Days since the request of the person who has waited longest for home care, on the day the list is taken.',
  },
  {
    ...FLOW,
    code: 'home-care-started',
    title: 'Home care packages started',
    unit: things('package', 'packages'),
    decimals: 0,
    polarity: 'neutral',
    definition: 'Packages of home care whose first visit took place in the month.',
  },
  {
    ...WAIT,
    code: 'home-care-wait-mean',
    title: 'Average wait for home care',
    definition:
      'Mean of the days from request to first visit of the packages started in the month; people still waiting are not in it.',
  },
  {
    ...WAIT,
    code: 'home-care-wait-median',
    title: 'Middle wait for home care',
    definition:
      'Median of the days from request to first visit of the packages started in the month: half waited no longer than this.',
  },
  {
    ...WAIT,
    code: 'home-care-wait-90th',
    title: 'Wait for home care that nine in ten stay within',
    definition:
      'The 90th percentile of the days from request to first visit of the packages started in the month.',
  },
  {
    ...BLOCK,
    code: 'home-care-block-hours-bought',
    title: 'Block-booked home care hours bought',
    definition: 'Hours of home care paid for in block bookings for the month, whether they were used or not.',
  },
  {
    ...BLOCK,
    code: 'home-care-block-hours-used',
    title: 'Block-booked home care hours used',
    definition: 'Those of the block-booked hours of the month in which care was given.',
  },
  {
    ...FLOW,
    code: 'home-care-handed-back',
    title: 'Home care packages handed back',
    unit: things('package', 'packages'),
    decimals: 0,
    polarity: 'lower',
    definition: 'Packages of home care that a provider gave notice on in the month, for whatever reason.',
  },
];
