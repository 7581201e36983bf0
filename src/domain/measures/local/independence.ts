/**
 * Local measures of work and homes, counted each quarter. Three of the four are no longer published, so that the council's
 * own count is the only one there is.
 */
import type { LocalMeasure } from './local-measure.ts';
import { PERCENT } from './units.ts';

const SHARE = {
  topic: 'independence',
  unit: PERCENT,
  decimals: 1,
  polarity: 'higher',
  frequency: 'quarterly',
  kind: 'snapshot',
} as const;

const LEARNING_DISABILITY = {
  ...SHARE,
  denominator:
    'Adults aged 18 to 64 with a learning disability who have long-term support, at the end of the quarter',
  owner: 'Learning disability service',
} as const;

const MENTAL_HEALTH = {
  ...SHARE,
  denominator:
    'Adults aged 18 to 69 in contact with secondary mental health services, at the end of the quarter',
  owner: 'Mental health service',
} as const;

export const WORK_AND_HOMES: readonly LocalMeasure[] = [
  {
    ...LEARNING_DISABILITY,
    code: 'learning-disability-employment',
    title: 'Learning disability: in paid work, counted locally',
    definition:
      'Of the adults aged 18 to 64 with a learning disability who have long-term support, the share in paid work at the end of the quarter.',
    numerator: 'Those of them in paid work',
    leadsTo: [{ framework: 'ascof-2014', code: '1E' }],
  },
  {
    ...LEARNING_DISABILITY,
    code: 'learning-disability-settled-home',
    title: 'Learning disability: own home or family, counted locally',
    definition:
      'Of the adults aged 18 to 64 with a learning disability who have long-term support, the share living in their own home or with family at the end of the quarter.',
    numerator: 'Those of them living in their own home or with family',
    leadsTo: [{ framework: 'ascof-2024', code: '2E' }],
  },
  {
    ...MENTAL_HEALTH,
    code: 'mental-health-employment',
    title: 'Mental health: in paid work, counted locally',
    definition:
      'Of the adults aged 18 to 69 in contact with secondary mental health services, the share in paid work at the end of the quarter.',
    numerator: 'Those of them in paid work',
    leadsTo: [{ framework: 'ascof-2014', code: '1F' }],
  },
  {
    ...MENTAL_HEALTH,
    code: 'mental-health-independent-living',
    title: 'Mental health: living independently, counted locally',
    definition:
      'Of the adults aged 18 to 69 in contact with secondary mental health services, the share living independently, with or without support, at the end of the quarter.',
    numerator: 'Those of them living independently, with or without support',
    leadsTo: [{ framework: 'ascof-2014', code: '1H' }],
  },
];
