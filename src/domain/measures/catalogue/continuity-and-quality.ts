/**
 * The measures of the workforce and of providers' quality, and the delayed transfers of care of earlier years, which
 * had no objective of the new framework and stand nearest to continuity of care. Definitions: ASCOF handbook.
 */
import { type ConceptDefinition, PER_100_000, PERCENT } from './concept-definition.ts';
import { CQC, DELAYED_TRANSFERS, WORKFORCE } from './sources.ts';

const OBJECTIVE = 'Continuity and quality of care';

/** Collected to February 2020, then stopped. */
const DELAYED_TRANSFER = {
  objective: OBJECTIVE,
  unit: PER_100_000,
  decimals: 1,
  polarity: 'lower',
  polarityBasis: 'Handbook of definitions: lower is better',
  basis: 'count',
  denominator: 'Population aged 18 and over, mid-year estimate',
  gapNoun: { one: 'delayed transfer a day', many: 'delayed transfers a day', doing: '' },
  source: DELAYED_TRANSFERS,
  note: 'The collection of delayed transfers ended in February 2020.',
} as const;

export const CONTINUITY_AND_QUALITY: readonly ConceptDefinition[] = [
  {
    concept: 'workforce_turnover',
    objective: OBJECTIVE,
    title: 'Staff in the formal care workforce leaving their role in the past 12 months',
    plainName: 'Care staff leaving their role',
    unit: PERCENT,
    decimals: 1,
    polarity: 'lower',
    polarityBasis: 'Handbook of definitions: lower is better',
    basis: 'count',
    numerator: 'Staff who left their role in the past 12 months',
    denominator: 'Staff employed in the formal care workforce',
    gapNoun: { one: 'leaver', many: 'leavers', doing: '' },
    source: WORKFORCE,
    editions: { 'ascof-2023': { code: '6A' }, 'ascof-2024': { code: '6A' } },
  },
  {
    concept: 'provider_quality',
    objective: OBJECTIVE,
    title: 'Adult social care providers rated good or outstanding by the Care Quality Commission',
    plainName: 'Providers rated good or outstanding',
    unit: PERCENT,
    decimals: 1,
    polarity: 'higher',
    polarityBasis: 'Handbook of definitions: higher is better',
    basis: 'count',
    numerator: 'Those of them rated good or outstanding',
    denominator: 'Adult social care locations with a rating',
    gapNoun: { one: 'provider', many: 'providers', doing: 'rated good or outstanding' },
    source: CQC,
    editions: { 'ascof-2023': { code: '6B' }, 'ascof-2024': { code: '6B' } },
  },
  {
    ...DELAYED_TRANSFER,
    concept: 'dtoc_all',
    title: 'Delayed transfers of care from hospital',
    plainName: 'Delayed transfers from hospital',
    numerator: 'Delayed transfers of care on an average day',
    editions: { 'ascof-2014': { code: '2C1', to: '2019-20' } },
  },
  {
    ...DELAYED_TRANSFER,
    concept: 'dtoc_asc',
    title: 'Delayed transfers of care from hospital attributable to adult social care',
    plainName: 'Delayed transfers: social care',
    numerator: 'Delayed transfers of care attributable to social care on an average day',
    editions: {
      'ascof-2014': {
        code: '2C2',
        to: '2019-20',
        breaks: [
          {
            from: '2017-18',
            kind: 'definition',
            reason:
              'Delays attributable jointly to the NHS and social care moved out into a measure of their own (2C3).',
          },
        ],
      },
    },
  },
  {
    ...DELAYED_TRANSFER,
    concept: 'dtoc_both',
    title: 'Delayed transfers of care from hospital jointly attributable to the NHS and adult social care',
    plainName: 'Delayed transfers: NHS and social care',
    numerator: 'Delayed transfers of care attributable to both on an average day',
    editions: { 'ascof-2014': { code: '2C3', from: '2017-18', to: '2019-20' } },
  },
];
