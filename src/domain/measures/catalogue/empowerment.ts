/**
 * The measures of empowerment: control, being consulted, information, self-directed support and direct payments.
 * Definitions: ASCOF handbook; directions: its own. Self-directed support has a ceiling: many councils are at 100.
 */
import { type ConceptDefinition, PERCENT } from './concept-definition.ts';
import {
  CARER_SURVEY,
  CARER_SURVEY_CALENDAR,
  CLIENT_LEVEL,
  clientLevelBreak,
  SALT,
  USER_SURVEY,
} from './sources.ts';

const OBJECTIVE = 'Empowerment';
const HANDBOOK = 'Handbook of definitions: higher is better';
const SALT_BEGAN =
  'The Short and Long Term Support return began in 2014-15; earlier figures are on another basis.';

/** What the four self-directed support measures share. */
const PERSONALISED = {
  objective: OBJECTIVE,
  unit: PERCENT,
  decimals: 1,
  polarity: 'higher',
  polarityBasis: HANDBOOK,
  basis: 'count',
  source: SALT,
  note: SALT_BEGAN,
} as const;

const USERS_FROM_2024 = {
  source: CLIENT_LEVEL,
  breaks: [clientLevelBreak('People whose way of support is not known now count in the denominator.')],
};
const CARERS_FROM_2024 = { source: CLIENT_LEVEL, breaks: [clientLevelBreak()] };
const LONG_TERM_COMMUNITY = 'People with long-term support in the community on 31 March';
const SUPPORTED_CARERS =
  'Carers who had support for themselves in the year: a direct payment, a budget or a service';

export const EMPOWERMENT: readonly ConceptDefinition[] = [
  {
    concept: 'control',
    objective: OBJECTIVE,
    title: 'People who use services who have control over their daily life',
    plainName: 'Control over daily life',
    unit: PERCENT,
    decimals: 1,
    polarity: 'higher',
    polarityBasis: HANDBOOK,
    basis: 'survey',
    numerator: 'People who said they have as much control as they want, or adequate control',
    denominator: 'People who use services who answered the question',
    gapNoun: null,
    source: USER_SURVEY,
    editions: { 'ascof-2014': { code: '1B' }, 'ascof-2023': { code: '3A' }, 'ascof-2024': { code: '3A' } },
  },
  {
    concept: 'carer_consulted',
    objective: OBJECTIVE,
    title: 'Carers who report being included or consulted in discussion about the person they care for',
    plainName: 'Carers consulted about the person',
    unit: PERCENT,
    decimals: 1,
    polarity: 'higher',
    polarityBasis: HANDBOOK,
    basis: 'survey',
    numerator: 'Carers who said they were always or usually involved or consulted',
    denominator: 'Carers who knew of discussions in the last 12 months and answered the question',
    gapNoun: null,
    source: CARER_SURVEY,
    survey: CARER_SURVEY_CALENDAR,
    editions: { 'ascof-2014': { code: '3C' }, 'ascof-2023': { code: '3B' }, 'ascof-2024': { code: '3B' } },
  },
  {
    concept: 'info_users',
    objective: OBJECTIVE,
    title: 'People who use services who find it easy to find information about services',
    plainName: 'Information easy to find: people',
    unit: PERCENT,
    decimals: 1,
    polarity: 'higher',
    polarityBasis: HANDBOOK,
    basis: 'survey',
    numerator: 'People who said information was very or fairly easy to find',
    denominator: 'People who use services who tried to find information',
    gapNoun: null,
    source: USER_SURVEY,
    editions: { 'ascof-2014': { code: '3D1' }, 'ascof-2023': { code: '3C1' }, 'ascof-2024': { code: '3C1' } },
  },
  {
    concept: 'info_carers',
    objective: OBJECTIVE,
    title: 'Carers who find it easy to find information about services',
    plainName: 'Information easy to find: carers',
    unit: PERCENT,
    decimals: 1,
    polarity: 'higher',
    polarityBasis: HANDBOOK,
    basis: 'survey',
    numerator: 'Carers who said information was very or fairly easy to find',
    denominator: 'Carers who tried to find information',
    gapNoun: null,
    source: CARER_SURVEY,
    survey: CARER_SURVEY_CALENDAR,
    editions: { 'ascof-2014': { code: '3D2' }, 'ascof-2023': { code: '3C2' }, 'ascof-2024': { code: '3C2' } },
  },
  {
    ...PERSONALISED,
    concept: 'sds_users',
    title: 'People who use services who receive self-directed support',
    plainName: 'Self-directed support: people',
    numerator: 'Those of them with a direct payment, a part direct payment or a budget the council manages',
    denominator: LONG_TERM_COMMUNITY,
    gapNoun: { one: 'person', many: 'people', doing: 'receiving self-directed support' },
    editions: {
      'ascof-2014': { code: '1C1A' },
      'ascof-2023': { code: '3D1A' },
      'ascof-2024': { code: '3D1A', ...USERS_FROM_2024 },
    },
  },
  {
    ...PERSONALISED,
    concept: 'sds_carers',
    title: 'Carers who receive self-directed support',
    plainName: 'Self-directed support: carers',
    numerator: 'Those of them with a direct payment, a part direct payment or a budget the council manages',
    denominator: SUPPORTED_CARERS,
    gapNoun: { one: 'carer', many: 'carers', doing: 'receiving self-directed support' },
    editions: {
      'ascof-2014': { code: '1C1B' },
      'ascof-2023': { code: '3D1B' },
      'ascof-2024': { code: '3D1B', ...CARERS_FROM_2024 },
    },
  },
  {
    ...PERSONALISED,
    concept: 'dp_users',
    title: 'People who use services who receive direct payments',
    plainName: 'Direct payments: people',
    numerator: 'Those of them with a direct payment or a part direct payment',
    denominator: LONG_TERM_COMMUNITY,
    gapNoun: { one: 'person', many: 'people', doing: 'receiving direct payments' },
    editions: {
      'ascof-2014': { code: '1C2A' },
      'ascof-2023': { code: '3D2A' },
      'ascof-2024': { code: '3D2A', ...USERS_FROM_2024 },
    },
  },
  {
    ...PERSONALISED,
    concept: 'dp_carers',
    title: 'Carers who receive direct payments',
    plainName: 'Direct payments: carers',
    numerator: 'Those of them with a direct payment or a part direct payment',
    denominator: SUPPORTED_CARERS,
    gapNoun: { one: 'carer', many: 'carers', doing: 'receiving direct payments' },
    editions: {
      'ascof-2014': { code: '1C2B' },
      'ascof-2023': { code: '3D2B' },
      'ascof-2024': { code: '3D2B', ...CARERS_FROM_2024 },
    },
  },
];
