/** The populations that rates are worked out from: figures like any other, with their year and their source. */
import type { LocalMeasure } from './local-measure.ts';
import { PEOPLE } from './units.ts';

function population(ages: '18-64' | '65-over', inWords: string): LocalMeasure {
  return {
    code: `population-${ages}`,
    title: `Population aged ${inWords}`,
    topic: 'population',
    unit: PEOPLE,
    decimals: 0,
    polarity: 'neutral',
    frequency: 'yearly',
    kind: 'snapshot',
    definition: `Usual residents of the area aged ${inWords} on 30 June of the financial year, as the Office for National Statistics estimates them.`,
    owner: 'Office for National Statistics',
  };
}

export const POPULATION: readonly LocalMeasure[] = [
  population('18-64', '18 to 64'),
  population('65-over', '65 and over'),
];
