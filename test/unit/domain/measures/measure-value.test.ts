import { describe, expect, it } from 'vitest';
import { measureOf } from '../../../../src/domain/measures/catalogue/catalogue.ts';
import type { Measure } from '../../../../src/domain/measures/measure.ts';
import { cutInWords, forCut, valueInWords } from '../../../../src/domain/measures/measure-value.ts';

function measure(code: string): Measure {
  const found = measureOf({ framework: 'ascof-2014', code });
  if (!found) throw new Error('no such measure');
  return found;
}

describe('a cut point in words', () => {
  it('has the decimals that tell it from a published value', () => {
    expect(cutInWords(2.925, measure('1E'))).toBe('2.925%');
    expect(cutInWords(388.175, measure('2A2'))).toBe('388.175 per 100,000');
    expect(cutInWords(18.75, measure('1A'))).toBe('18.75');
  });

  it('has no more decimals than the measure where those are enough', () => {
    expect(cutInWords(7.2, measure('1E'))).toBe('7.2%');
    expect(cutInWords(7, measure('1E'))).toBe('7.0%');
    expect(forCut(7.2, measure('1E'))).toBe(measure('1E'));
  });

  it('never has more than two more than the measure', () => {
    expect(cutInWords(2.123456, measure('1E'))).toBe('2.123%');
  });

  it('leaves published values as they are', () => {
    expect(valueInWords(2.1, measure('1E'))).toBe('2.1%');
  });
});
