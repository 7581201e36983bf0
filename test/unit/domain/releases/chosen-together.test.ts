import { expect, it } from 'vitest';
import { atOddsInWords } from '../../../../src/domain/releases/chosen-together.ts';

const ONE_FILE =
  'A measure is shown from one file only: to see all of it, cancel and put the rows of both into one file.';
const END = 'If it should be the other way round, cancel and add the file you want shown last.';

it.each([
  [2, 0, `; 2 figures differ, and those of this file would be shown. ${END}`],
  [1, 0, `; 1 figure differs, and that of this file would be shown. ${END}`],
  [0, 30, `; 30 figures of it are not in this file, and would not be shown. ${ONE_FILE}`],
  [
    2,
    1,
    `; 2 figures differ, and those of this file would be shown; 1 figure of it is not in this file, and would not be shown. ${END}`,
  ],
])('says of %i that differ and %i only in the earlier file what would be shown', (differs, dropped, said) => {
  expect(atOddsInWords('a.csv', { differs, dropped })).toBe(
    `a.csv, chosen with it, is of the same year${said}`,
  );
});

it('says nothing where the two files have the same figures or none in common', () => {
  expect(atOddsInWords('a.csv', { differs: 0, dropped: 0 })).toBeNull();
});
