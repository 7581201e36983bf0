/** Sefton’s populations as the Office for National Statistics estimates them, and which of them a month’s rate is worked out from. */
import { type PeriodCode, yearOfPeriod } from '../../../src/domain/periods/period.ts';
import type { Ages } from './admissions.ts';
import { type ExamplePoint, WRITTEN_ON } from './example-point.ts';

interface ByAge {
  readonly '18_64': number;
  readonly '65_plus': number;
}

/** As sefton_facts.json has them. */
export interface PopulationFacts {
  readonly population_mid2020: ByAge;
  readonly population_mid2024: ByAge;
}

const KEY = { '18-64': '18_64', '65-over': '65_plus' } as const;

const ESTIMATES = [
  {
    year: '2020-21',
    fact: 'population_mid2020',
    source: 'Office for National Statistics, mid-2020 population estimates',
    note: 'As first published, before the estimates were revised after the 2021 census.',
  },
  {
    year: '2024-25',
    fact: 'population_mid2024',
    source: 'Office for National Statistics, mid-2024 population estimates',
  },
] as const;

export function populations(facts: PopulationFacts): ExamplePoint[] {
  return ESTIMATES.flatMap(({ year, fact, source, ...more }) =>
    (['18-64', '65-over'] as const).map((ages) => ({
      measure: `population-${ages}`,
      point: { period: year, value: facts[fact][KEY[ages]], ...more, source, enteredOn: WRITTEN_ON },
    })),
  );
}

/** The latest estimate of the month’s financial year or an earlier one: mid-2020 up to March 2024, then mid-2024. */
export function populationFor(facts: PopulationFacts, ages: Ages, month: PeriodCode): number {
  const estimate = ESTIMATES.findLast(({ year }) => year <= yearOfPeriod(month, 'monthly')) ?? ESTIMATES[0];
  return facts[estimate.fact][KEY[ages]];
}
