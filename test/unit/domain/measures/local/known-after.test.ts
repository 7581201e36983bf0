import { describe, expect, it } from 'vitest';
import { LOCAL_CATALOGUE } from '../../../../../src/domain/measures/local/catalogue.ts';
import { latestKnowable, monthsUntilKnown } from '../../../../../src/domain/measures/local/known-after.ts';

describe('when a figure can be known', () => {
  it('is three months after its month for every outcome at 91 or 84 days, and at once for all others', () => {
    for (const { code, title } of LOCAL_CATALOGUE)
      expect(monthsUntilKnown(code), code).toBe(/91 days|84 days/.test(title) ? 3 : 0);
  });

  it('is told in periods of the frequency', () => {
    const code = 'reablement-at-home-91-days';
    expect(latestKnowable(code, '2024-11', 'monthly')).toBe('2024-08');
    expect(latestKnowable(code, '2024-Q3', 'quarterly')).toBe('2024-Q2');
    expect(latestKnowable(code, '2024-12-03', 'weekly')).toBe('2024-09-03');
    expect(latestKnowable('home-care-waiting', '2024-11', 'monthly')).toBe('2024-11');
  });
});
