/**
 * The measures of independence in force: short-term support, care home admissions, reablement, living at home.
 * Definitions: ASCOF handbook; from 2024-25 the department's published Client Level Data method.
 */
import { type ConceptDefinition, PER_100_000, PERCENT } from './concept-definition.ts';
import {
  CLIENT_LEVEL,
  CLIENT_LEVEL_AND_HOSPITAL,
  CLIENT_LEVEL_AND_POPULATION,
  clientLevelBreak,
  SALT,
  SALT_AND_HOSPITAL,
  SALT_AND_POPULATION,
} from './sources.ts';

const OBJECTIVE = 'Independence';
const SMALLER_IS_BEST = 'Handbook of definitions, and councils’ own pages: smaller values are best';
const ADMISSIONS = { one: 'admission', many: 'admissions', doing: '' };
const SALT_BEGAN =
  'The Short and Long Term Support return began in 2014-15; earlier figures are on another basis.';
const RESTATED = `${SALT_BEGAN} The figures of 2018-19 were restated in September 2020.`;
const ADMISSIONS_BREAK = clientLevelBreak('Temporary and permanent stays can no longer be told apart.');

export const INDEPENDENCE: readonly ConceptDefinition[] = [
  {
    concept: 'stmax_sequel',
    objective: OBJECTIVE,
    title: 'Outcome of short-term services: sequel to service',
    plainName: 'Short-term support, no ongoing need after',
    unit: PERCENT,
    decimals: 1,
    polarity: 'higher',
    polarityBasis: 'LG Inform: a high value is good',
    basis: 'count',
    numerator:
      'Episodes of short-term support of new clients that ended with no ongoing support, or at a lower level',
    denominator:
      'Episodes of short-term support of new clients that ended in the year with a sequel that counts',
    gapNoun: {
      one: 'period of short-term support',
      many: 'periods of short-term support',
      doing: 'followed by no ongoing support',
    },
    source: SALT,
    note: SALT_BEGAN,
    editions: {
      'ascof-2014': { code: '2D' },
      'ascof-2023': { code: '2A' },
      'ascof-2024': {
        code: '2A',
        title: 'Short-term support for new clients with no further request for ongoing support',
        source: CLIENT_LEVEL,
        note: 'New clients had no long-term support in the three months before; the sequel is looked for within seven days.',
        breaks: [clientLevelBreak('Episodes close together are counted as one.')],
      },
    },
  },
  {
    concept: 'admissions_18_64',
    objective: OBJECTIVE,
    title: 'Long-term support needs of younger adults met by admission to residential and nursing care homes',
    plainName: 'Care home admissions, 18 to 64',
    unit: PER_100_000,
    decimals: 1,
    polarity: 'lower',
    polarityBasis: SMALLER_IS_BEST,
    basis: 'count',
    numerator: 'Adults aged 18 to 64 newly admitted to residential or nursing care for long-term support',
    denominator: 'Population aged 18 to 64, mid-year estimate',
    gapNoun: ADMISSIONS,
    source: SALT_AND_POPULATION,
    note: RESTATED,
    editions: {
      'ascof-2014': { code: '2A1' },
      'ascof-2023': { code: '2B' },
      'ascof-2024': { code: '2B', source: CLIENT_LEVEL_AND_POPULATION, breaks: [ADMISSIONS_BREAK] },
    },
  },
  {
    concept: 'admissions_65',
    objective: OBJECTIVE,
    title: 'Long-term support needs of older adults met by admission to residential and nursing care homes',
    plainName: 'Care home admissions, 65 and over',
    unit: PER_100_000,
    decimals: 1,
    polarity: 'lower',
    polarityBasis: SMALLER_IS_BEST,
    basis: 'count',
    numerator: 'People aged 65 and over newly admitted to residential or nursing care for long-term support',
    denominator: 'Population aged 65 and over, mid-year estimate',
    gapNoun: ADMISSIONS,
    source: SALT_AND_POPULATION,
    note: RESTATED,
    editions: {
      'ascof-2014': { code: '2A2' },
      'ascof-2023': { code: '2C' },
      'ascof-2024': { code: '2C', source: CLIENT_LEVEL_AND_POPULATION, breaks: [ADMISSIONS_BREAK] },
    },
  },
  {
    concept: 'reablement_91d',
    objective: OBJECTIVE,
    title: 'Older people still at home 91 days after discharge from hospital into reablement',
    plainName: 'At home 91 days after reablement',
    unit: PERCENT,
    decimals: 1,
    polarity: 'higher',
    polarityBasis: 'LG Inform: a high value is good',
    basis: 'count',
    numerator: 'Those of them at home, in extra care or in adult placement 91 days after the discharge',
    denominator: 'People aged 65 and over discharged from hospital into reablement, October to December',
    gapNoun: { one: 'person', many: 'people', doing: 'still at home 91 days after leaving hospital' },
    source: SALT,
    editions: {
      'ascof-2014': { code: '2B1' },
      'ascof-2023': { code: '2D1' },
      'ascof-2024': {
        code: '2D1',
        title: 'Older people discharged into reablement who remained in the community within 12 weeks',
        plainName: 'In the community 84 days after reablement',
        numerator:
          'Those of them not readmitted, not in a care home for long-term support and alive 84 days later',
        denominator: 'People aged 65 and over discharged from hospital into reablement, all year',
        gapNoun: {
          one: 'person',
          many: 'people',
          doing: 'still in the community 84 days after leaving hospital',
        },
        source: CLIENT_LEVEL_AND_HOSPITAL,
        note: 'Published three months behind the other measures.',
        breaks: [
          clientLevelBreak('84 days instead of 91, readmissions count, and discharges of the whole year.'),
        ],
      },
    },
  },
  {
    concept: 'reablement_offered',
    objective: OBJECTIVE,
    title: 'Older people offered reablement services following discharge from hospital',
    plainName: 'Offered reablement after hospital',
    unit: PERCENT,
    decimals: 1,
    polarity: 'higher',
    polarityBasis: 'By convention and contested: it measures coverage, to be read with how many stay at home',
    polarityContested: true,
    basis: 'count',
    numerator: 'People aged 65 and over discharged from hospital into reablement',
    denominator: 'People aged 65 and over discharged from hospital',
    gapNoun: { one: 'person', many: 'people', doing: 'offered reablement on leaving hospital' },
    source: SALT_AND_HOSPITAL,
    editions: {
      'ascof-2014': { code: '2B2' },
      'ascof-2023': { code: '2D2' },
      'ascof-2024': {
        code: '2D2',
        source: CLIENT_LEVEL_AND_HOSPITAL,
        breaks: [clientLevelBreak('Discharges of the whole year are counted, linked to hospital records.')],
      },
    },
  },
  {
    concept: 'ld_settled_accom',
    objective: OBJECTIVE,
    title: 'Adults with a learning disability who live in their own home or with their family',
    plainName: 'Learning disability: own home or family',
    unit: PERCENT,
    decimals: 1,
    polarity: 'higher',
    polarityBasis: 'Handbook of definitions: higher is better',
    basis: 'count',
    numerator: 'Those of them living in their own home or with their family',
    denominator: 'Adults aged 18 to 64 with a learning disability who have long-term support',
    gapNoun: { one: 'person', many: 'people', doing: 'living in their own home or with their family' },
    source: SALT,
    note: SALT_BEGAN,
    editions: {
      'ascof-2014': { code: '1G' },
      'ascof-2023': { code: '2E' },
      'ascof-2024': {
        code: '2E',
        title: 'People who receive long-term support who live in their home or with family',
        plainName: 'Living at home or with family',
        denominator: 'Everyone who has long-term support, those whose home is not known included',
        source: CLIENT_LEVEL,
        note: 'People with a learning disability are shown separately.',
        breaks: [
          clientLevelBreak('It now covers everyone with long-term support, not only a learning disability.'),
        ],
      },
    },
  },
];
