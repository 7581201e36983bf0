import { describe, expect, it } from 'vitest';
import { groupSizeInWords } from '../../../../src/features/data/group-size-words.ts';

describe('the size of a group while it is chosen', () => {
  it('says what fewer than eight mean, and how many are needed', () => {
    expect(groupSizeInWords(1)).toBe(
      '1 council chosen. With fewer than 8 there are ranks but no quartiles: choose 7 more.',
    );
    expect(groupSizeInWords(7)).toMatch(/choose 1 more\.$/);
  });

  it('says no more than the number from eight on', () => {
    expect(groupSizeInWords(8)).toBe('8 councils chosen.');
    expect(groupSizeInWords(15)).toBe('15 councils chosen.');
  });
});
