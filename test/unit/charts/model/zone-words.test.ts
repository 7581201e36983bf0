import { describe, expect, it } from 'vitest';
import { zoneInWords, zoneName } from '../../../../src/charts/model/zone-words.ts';
import { measureOf } from '../../../../src/domain/measures/catalogue/catalogue.ts';
import type { Measure } from '../../../../src/domain/measures/measure.ts';
import { type Distribution, distributionOf } from '../../../../src/domain/quartiles/distribution.ts';
import type { Quartile } from '../../../../src/domain/quartiles/quartile.ts';

const QUARTILES: readonly Quartile[] = [4, 3, 2, 1];

function zones(code: string, values: readonly number[]): string[] {
  const measure = measureOf({ framework: 'ascof-2014', code });
  const spread = measure && distributionOf(values, 0, measure.polarity);
  if (!measure || !spread) throw new Error('nothing to say');
  return inWords(spread, measure);
}

const inWords = (spread: Distribution, measure: Measure): string[] =>
  QUARTILES.map((quartile) => zoneInWords(quartile, spread, measure));

describe('zones in words', () => {
  it('give a value on a cut to the better quartile', () => {
    expect(zones('1E', [1, 2, 3, 4, 5])).toEqual([
      'below 2.0%',
      '2.0% to 3.0%',
      '3.0% to 4.0%',
      '4.0% or more',
    ]);
  });

  it('write a cut with the decimals that tell it from a published value', () => {
    expect(zones('1E', [2.1, 2.9, 3.0, 4.4, 4.9, 5.1])[0]).toBe('below 2.925%');
  });

  it('run downwards where lower is better', () => {
    expect(zones('2A2', [1, 2, 3, 4, 5])).toEqual(['above 4.0', '4.0 to 3.0', '3.0 to 2.0', '2.0 or less']);
  });

  it('say where equal cuts leave no room', () => {
    const [, , second, best] = zones('1E', [1, 2, 9, 9, 9, 9]);
    expect(second).toBe('no published value lies between the cuts');
    expect(best).toBe('9.0%');
  });

  it('call no end of a neutral measure better', () => {
    expect(QUARTILES.map((quartile) => zoneName(quartile, 'neutral'))).toEqual([
      'Lowest quarter',
      'Second lowest',
      'Second highest',
      'Highest quarter',
    ]);
  });
});
