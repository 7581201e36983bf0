import { describe, expect, it } from 'vitest';
import {
  addedInWords,
  COUNTED,
  changesInWords,
  changesNothing,
  countsLostInWords,
  differencesInWords,
  encodingInWords,
  snapshotInWords,
} from '../../../../src/domain/releases/preview-words.ts';

const counts = (added: number, differs: number, same: number, dropped: number) => ({
  added,
  differs,
  same,
  dropped,
});

describe('what a file changes, in words', () => {
  it.each([
    [counts(48_970, 0, 0, 0), 'All 48,970 figures are new.'],
    [counts(1, 0, 0, 0), 'Its one figure is new.'],
    [counts(0, 0, 10, 0), 'Every figure is already held, so adding this file changes nothing.'],
    [
      counts(12, 78, 70_000, 3),
      '78 figures differ from those held, 12 are new, 70,000 are the same and 3 are no longer there.',
    ],
    [counts(0, 1, 1, 1), '1 figure differs from those held, 1 is the same and 1 is no longer there.'],
    [counts(5, 0, 2, 0), '5 figures are new and 2 are the same.'],
    [counts(1, 0, 2, 0), '1 figure is new and 2 are the same.'],
  ])('says %o', (given, words) => {
    expect(changesInWords(given)).toBe(words);
  });

  it('counts lines of a budget and schemes of savings as what they are', () => {
    expect(changesInWords(counts(8, 0, 0, 0), COUNTED.lines)).toBe('All 8 lines are new.');
    expect(changesInWords(counts(0, 1, 7, 0), COUNTED.lines)).toBe(
      '1 line differs from those held and 7 are the same.',
    );
    expect(changesInWords(counts(1, 0, 0, 0), COUNTED.schemes)).toBe('Its one scheme is new.');
  });

  it('counts a figure that is no longer there as a change', () => {
    expect(changesNothing(counts(0, 0, 5, 0))).toBe(true);
    expect(changesNothing(counts(0, 0, 5, 1))).toBe(false);
  });

  it('names every encoding for people', () => {
    expect(encodingInWords('windows-1252')).toBe('Windows-1252, as older Excel saves it');
    expect(encodingInWords('utf-8')).toBe('UTF-8');
  });
});

describe('what a file without counts would cost, in words', () => {
  it('is said only where something is lost', () => {
    expect(countsLostInWords(0)).toBeNull();
    expect(countsLostInWords(1)).toMatch(
      /for 1 measure that has them now: once it is added, the gap in people can no longer be shown for this measure\./,
    );
    expect(countsLostInWords(12)).toMatch(
      /for 12 measures that have them now: .* can no longer be shown for these 12 measures\./,
    );
  });
});

describe('what a snapshot holds, in words', () => {
  const holding = { releases: 3, measures: 22, councils: 153, series: 0, budgetMonths: 0, spend: 0 };

  it.each([
    [counts(0, 12, 900, 0), '3 releases, 22 measures, 153 councils; 12 figures differ from yours.'],
    [counts(0, 0, 900, 0), '3 releases, 22 measures, 153 councils; its figures are the same as yours.'],
    [null, '3 releases, 22 measures, 153 councils.'],
    [
      counts(40, 1, 900, 7),
      '3 releases, 22 measures, 153 councils; 1 figure differs from yours, 40 are not among yours and 7 of yours are not in it.',
    ],
  ])('against %o', (against, words) => {
    expect(snapshotInWords(holding, against)).toBe(words);
  });

  it('counts local series where there are any', () => {
    expect(snapshotInWords({ ...holding, series: 41, budgetMonths: 1 }, null)).toBe(
      '3 releases, 22 measures, 153 councils, 41 local series, 1 budget month.',
    );
  });

  it.each([
    [counts(0, 2, 30, 1), 'Of the local figures, 2 differ from yours and 1 of yours is not in it.'],
    [counts(5, 0, 30, 0), 'Of the local figures, 5 are not among yours.'],
    [counts(0, 0, 30, 0), 'Its local figures are the same as yours.'],
    [counts(0, 0, 0, 0), null],
  ])('speaks of local figures: %o', (against, words) => {
    expect(differencesInWords('local figures', against)).toBe(words);
  });
});

describe('what was added, in words', () => {
  const file = { year: '2018-19', fileName: 'ascof-2018-19.csv' } as const;

  it('begins with Added, whatever happened', () => {
    expect(addedInWords([file], [])).toBe('Added 2018/19 from ascof-2018-19.csv.');
    expect(addedInWords([], ['a.csv'])).toBe('Added nothing: every figure of a.csv is already held.');
    expect(addedInWords([file], ['a.csv', 'b.csv'], 'govuk')).toBe(
      'Added 2018 to 2019 from ascof-2018-19.csv. Nothing else: every figure of a.csv and b.csv is already held.',
    );
  });

  it('names the months of a budget, with its lines where amounts changed', () => {
    const money = { months: 'October 2024', counted: 'lines' } as const;
    const said = (added: number, corrected: number) =>
      addedInWords([], [], 'sefton', [{ fileName: 'b.csv', added, corrected, money }]);
    expect(said(8, 0)).toBe('Added October 2024 (8 lines) from b.csv.');
    expect(said(0, 1)).toBe('Added October 2024 (1 line, 1 of them a correction) from b.csv.');
    expect(said(0, 0)).toBe('Added October 2024 from b.csv.');
  });
});
