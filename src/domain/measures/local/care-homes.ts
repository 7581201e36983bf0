/** Local measures of admissions to care homes in the year so far, and of where people go when they leave hospital. */
import type { LocalMeasure } from './local-measure.ts';
import { PERCENT, rateOf, things } from './units.ts';

/** The two age groups differ in nothing but the age. */
function admissions(ages: '18-64' | '65-over', inWords: string, published: '2B' | '2C'): LocalMeasure[] {
  const shared = {
    topic: 'care-homes',
    polarity: 'lower',
    frequency: 'monthly',
    kind: 'flow',
    cumulative: true,
    owner: 'Adult social care operations',
    leadsTo: [{ framework: 'ascof-2024', code: published }],
  } as const;
  const counted = `People aged ${inWords} admitted to a residential or nursing home for long-term support from April to the end of the month`;
  return [
    {
      ...shared,
      code: `admissions-${ages}`,
      title: `Care home admissions so far this year, ${inWords}`,
      unit: things('admission', 'admissions'),
      decimals: 0,
      definition: `${counted}.`,
    },
    {
      ...shared,
      code: `admissions-${ages}-rate`,
      title: `Care home admissions so far this year, ${inWords}, rate`,
      unit: rateOf(100_000, `people aged ${inWords}`),
      decimals: 1,
      definition: `${counted}, for every 100,000 people of that age.`,
      numerator: counted,
      denominator: `Population aged ${inWords}, latest mid-year estimate there was for the month`,
    },
  ];
}

export const CARE_HOMES: readonly LocalMeasure[] = [
  ...admissions('18-64', '18 to 64', '2B'),
  ...admissions('65-over', '65 and over', '2C'),
  {
    code: 'hospital-discharges-home',
    title: 'Home after hospital',
    topic: 'care-homes',
    unit: PERCENT,
    decimals: 1,
    polarity: 'higher',
    frequency: 'monthly',
    kind: 'flow',
    definition:
      'Of the people discharged from hospital in the month with support from adult social care, the share who went to their own home.',
    numerator: 'Those of them discharged to their own home',
    denominator: 'People discharged from hospital in the month with support from adult social care',
    owner: 'Hospital social work',
    leadsTo: [{ framework: 'ascof-2024', code: '2C' }],
  },
];
