import { describe, expect, it } from 'vitest';
import { bottomQuartileInWords } from '../../../../src/domain/quartiles/bottom-quartile-words.ts';

describe('the bottom quartile in words', () => {
  it('is the low end where higher is better and the high end where lower is', () => {
    expect(bottomQuartileInWords('higher')).toContain('with the lowest published values.');
    expect(bottomQuartileInWords('lower')).toContain(
      'with the highest published values, because lower is better.',
    );
  });

  it('is either end for a list of measures of both kinds', () => {
    expect(bottomQuartileInWords('mixed')).toContain(
      'lowest published values, or with the highest where lower',
    );
  });

  it('is no end of a neutral measure', () => {
    expect(bottomQuartileInWords('neutral')).toBeNull();
  });
});
