import { describe, expect, it } from 'vitest';
import { LOCAL_CATALOGUE } from '../../../../../src/domain/measures/local/catalogue.ts';
import { rhythmInWords } from '../../../../../src/domain/measures/local/local-measure-words.ts';

function rhythm(code: string): string | undefined {
  const measure = LOCAL_CATALOGUE.find((m) => m.code === code);
  return measure && rhythmInWords(measure);
}

describe('how often a local measure is counted', () => {
  it('names the weekday of a weekly list', () => {
    expect(rhythm('home-care-waiting')).toBe('Weekly, each Tuesday: a count at a moment');
  });

  it('tells a month from the year so far and from the last twelve months', () => {
    expect(rhythm('home-care-started')).toBe('Monthly: over the month');
    expect(rhythm('admissions-65-over')).toBe('Monthly: the year so far, from April');
    expect(rhythm('reablement-people-12-months')).toBe('Monthly: the last twelve months');
  });

  it('says quarters and years in their own words', () => {
    expect(rhythm('contacts')).toBe('Quarterly: over the quarter');
    expect(rhythm('people-supported')).toBe('Yearly: over the financial year');
  });
});
