import { describe, expect, it } from 'vitest';
import { perPerson, perPersonTogether, SPEND_POLARITY } from '../../../../src/domain/budget/per-person.ts';
import { perPersonInWords } from '../../../../src/domain/budget/per-person-words.ts';

describe('net current expenditure a person', () => {
  it('is spend by population, with both said', () => {
    const spend = perPerson(119_322, 221_000);
    expect(spend?.pounds).toBeCloseTo(539.92, 2);
    expect(spend && perPersonInWords(spend, 'adult')).toBe(
      '£540 for each adult (£119.322m for 221,000 adults)',
    );
    expect(spend && perPersonInWords(spend, 'older', 'govuk')).toBe(
      '£540 for each person aged 65 and over (£119.3 million for 221,000 people aged 65 and over)',
    );
  });

  it('is missing without spend or people, and neither good nor bad', () => {
    expect([perPerson(null, 5), perPerson(5, null), perPerson(5, 0)]).toEqual([null, null, null]);
    expect(SPEND_POLARITY).toBe('neutral');
  });

  it('of several councils is all spend by all people, with those left out counted', () => {
    const together = perPersonTogether([
      { netThousands: 100, population: 100 },
      { netThousands: 300, population: 900 },
      { netThousands: null, population: 900 },
    ]);
    expect(together).toMatchObject({ rate: { pounds: 400 }, counted: 2, leftOut: 1 });
    expect(perPersonTogether([]).rate).toBeNull();
  });
});
