/** Local measures of the people supported and of carers: how many, and how they choose their support. */
import type { LocalMeasure } from './local-measure.ts';
import { PEOPLE, PERCENT } from './units.ts';

/** What the two measures of carers' support share. */
const CARERS = {
  topic: 'people',
  unit: PERCENT,
  decimals: 1,
  polarity: 'higher',
  frequency: 'quarterly',
  kind: 'flow',
  denominator: 'Carers who had support for themselves in the twelve months to the end of the quarter',
  rolling: true,
  owner: 'Carers lead',
} as const;

export const PEOPLE_SUPPORTED: readonly LocalMeasure[] = [
  {
    code: 'people-supported',
    title: 'People supported in the year',
    topic: 'people',
    unit: PEOPLE,
    decimals: 0,
    polarity: 'neutral',
    frequency: 'yearly',
    kind: 'flow',
    definition:
      'People who had adult social care support from the council at any time in the financial year, each counted once.',
    owner: 'Adult social care performance',
  },
  {
    ...CARERS,
    code: 'carers-self-directed-support',
    title: 'Carers with self-directed support, last twelve months',
    definition:
      'Of the carers who had support for themselves in the last twelve months, the share who had it by self-directed support.',
    numerator: 'Those of them who had a direct payment or a personal budget they knew of',
    leadsTo: [{ framework: 'ascof-2024', code: '3D1B' }],
  },
  {
    ...CARERS,
    code: 'carers-direct-payments',
    title: 'Carers with direct payments, last twelve months',
    definition:
      'Of the carers who had support for themselves in the last twelve months, the share who had a direct payment.',
    numerator: 'Those of them who had a direct payment for all or part of it',
    leadsTo: [{ framework: 'ascof-2024', code: '3D2B' }],
  },
];
