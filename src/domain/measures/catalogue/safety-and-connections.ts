/**
 * The measures of safety and of social connections. Code 4B is two measures that never join: a survey question to
 * 2022-23, and the outcome of safeguarding enquiries since. Definitions: ASCOF handbook; directions: its own.
 */
import { type ConceptDefinition, PERCENT } from './concept-definition.ts';
import { CARER_SURVEY, CARER_SURVEY_CALENDAR, SAFEGUARDING, USER_SURVEY } from './sources.ts';

/** What the survey measures here share. */
const SURVEY_SHARE = {
  unit: PERCENT,
  decimals: 1,
  polarity: 'higher',
  polarityBasis: 'Handbook of definitions: higher is better',
  basis: 'survey',
  gapNoun: null,
} as const;

export const SAFETY_AND_CONNECTIONS: readonly ConceptDefinition[] = [
  {
    ...SURVEY_SHARE,
    concept: 'safe',
    objective: 'Safety',
    title: 'People who use services who feel safe',
    plainName: 'People who feel safe',
    numerator: 'People who said they feel as safe as they want',
    denominator: 'People who use services who answered the question',
    source: USER_SURVEY,
    editions: { 'ascof-2014': { code: '4A' }, 'ascof-2023': { code: '4A' }, 'ascof-2024': { code: '4A' } },
  },
  {
    ...SURVEY_SHARE,
    concept: 'safe_services',
    objective: 'Safety',
    title: 'People who say that services have made them feel safe and secure',
    plainName: 'Services made people feel safe',
    numerator: 'People who said services help them feel safe and secure',
    denominator: 'People who use services who answered the question',
    source: USER_SURVEY,
    note: 'No longer published after 2022-23; code 4B now means the outcome of safeguarding enquiries.',
    editions: { 'ascof-2014': { code: '4B' } },
  },
  {
    concept: 'safeguarding_risk',
    objective: 'Safety',
    title: 'Section 42 safeguarding enquiries where a risk was identified and then reduced or removed',
    plainName: 'Safeguarding: risk reduced or removed',
    unit: PERCENT,
    decimals: 1,
    polarity: 'higher',
    polarityBasis: 'Handbook of definitions: higher is better',
    basis: 'count',
    numerator: 'Those of them where the risk was reduced or removed',
    denominator: 'Section 42 enquiries concluded in the year where a risk was identified',
    gapNoun: { one: 'enquiry', many: 'enquiries', doing: 'closed with the risk reduced or removed' },
    source: SAFEGUARDING,
    editions: { 'ascof-2023': { code: '4B' }, 'ascof-2024': { code: '4B' } },
  },
  {
    ...SURVEY_SHARE,
    concept: 'social_contact_users',
    objective: 'Social connections',
    title: 'People who use services who have as much social contact as they would like',
    plainName: 'Enough social contact: people',
    numerator: 'People who said they have as much social contact as they want with people they like',
    denominator: 'People who use services who answered the question',
    source: USER_SURVEY,
    editions: { 'ascof-2014': { code: '1I1' }, 'ascof-2023': { code: '5A1' }, 'ascof-2024': { code: '5A1' } },
  },
  {
    ...SURVEY_SHARE,
    concept: 'social_contact_carers',
    objective: 'Social connections',
    title: 'Carers who have as much social contact as they would like',
    plainName: 'Enough social contact: carers',
    numerator: 'Carers who said they have as much social contact as they want with people they like',
    denominator: 'Carers who answered the question',
    source: CARER_SURVEY,
    survey: CARER_SURVEY_CALENDAR,
    editions: { 'ascof-2014': { code: '1I2' }, 'ascof-2023': { code: '5A2' }, 'ascof-2024': { code: '5A2' } },
  },
];
