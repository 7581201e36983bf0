/**
 * Three measures retired in 2023-24 without a successor: paid work of people with a learning disability, and paid work
 * and independent living of people in contact with secondary mental health services. They stand under Independence.
 * Definitions: ASCOF handbook, 2018-19 edition.
 */
import type { SeriesBreak } from '../measure.ts';
import { type ConceptDefinition, PERCENT } from './concept-definition.ts';
import { MENTAL_HEALTH, SALT } from './sources.ts';

const OBJECTIVE = 'Independence';
const HANDBOOK = 'Handbook of definitions: higher is better';

/** The median of 1H fell from 63 to 23 in one year: a change of method, not a collapse. */
const MENTAL_HEALTH_BREAK: SeriesBreak = {
  from: '2021-22',
  kind: 'definition',
  reason:
    'The way figures are taken from the Mental Health Services Data Set changed; the fall is a change of method.',
};

/** Published to one decimal for two years, as whole numbers after the data set was replaced; none for 2016-17. */
const MENTAL_HEALTH_SHARE = {
  objective: OBJECTIVE,
  unit: PERCENT,
  decimals: 1,
  decimalsSince: { from: '2016-17', decimals: 0 },
  polarity: 'higher',
  polarityBasis: HANDBOOK,
  basis: 'count',
  denominator:
    'Adults aged 18 to 69 in contact with secondary mental health services on the Care Programme Approach',
  source: MENTAL_HEALTH,
  note: 'No figures were published for 2016-17; whole numbers only since. Numerators are not published. Ended after 2022-23.',
} as const;

export const EMPLOYMENT_AND_SETTLED_HOMES: readonly ConceptDefinition[] = [
  {
    concept: 'ld_employment',
    objective: OBJECTIVE,
    title: 'Adults with a learning disability in paid employment',
    plainName: 'Learning disability: in paid work',
    unit: PERCENT,
    decimals: 1,
    polarity: 'higher',
    polarityBasis: HANDBOOK,
    basis: 'count',
    numerator: 'Those of them in paid work',
    denominator: 'Adults aged 18 to 64 with a learning disability who have long-term support',
    gapNoun: { one: 'person', many: 'people', doing: 'in paid work' },
    source: SALT,
    note: 'Dropped from the framework in 2023-24 and since kept as an activity statistic only; code 1E now means the satisfaction of carers.',
    editions: { 'ascof-2014': { code: '1E' } },
  },
  {
    ...MENTAL_HEALTH_SHARE,
    concept: 'mh_employment',
    title: 'Adults in contact with secondary mental health services in paid employment',
    plainName: 'Mental health: in paid work',
    numerator: 'Those of them in paid work',
    gapNoun: { one: 'person', many: 'people', doing: 'in paid work' },
    editions: { 'ascof-2014': { code: '1F', breaks: [MENTAL_HEALTH_BREAK] } },
  },
  {
    ...MENTAL_HEALTH_SHARE,
    concept: 'mh_settled',
    title:
      'Adults in contact with secondary mental health services living independently, with or without support',
    plainName: 'Mental health: living independently',
    numerator: 'Those of them living independently, with or without support',
    gapNoun: { one: 'person', many: 'people', doing: 'living independently' },
    editions: { 'ascof-2014': { code: '1H', breaks: [MENTAL_HEALTH_BREAK] } },
  },
];
