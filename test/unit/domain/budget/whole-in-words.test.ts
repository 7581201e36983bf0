import { describe, expect, it } from 'vitest';
import { monthsInWords } from '../../../../src/domain/budget/months-in-words.ts';
import { wholeInWords } from '../../../../src/domain/budget/whole-in-words.ts';
import { drawnTree, worked } from './drawn-budget.ts';

describe('what a month comes to', () => {
  it('is its net budget, its forecast and its variance in words', () => {
    const tree = drawnTree('OP\nFEES income');
    const rows = 'OP 116708 0 . 122060\nFEES -4000 0 . -4000';
    expect(wholeInWords(worked(tree, 6, rows))).toBe(
      'September 2024, before mitigation: net budget £112.708m, forecast £118.060m, £5.352m over.',
    );
    expect(wholeInWords(worked(tree, 6, rows), 'govuk')).toBe(
      'September 2024, before mitigation: net budget £112.7 million, forecast £118.1 million, £5.4 million over.',
    );
  });

  it('is why there is no total where lines have no amounts', () => {
    const tree = drawnTree('A\nB\nC\nD\nE');
    expect(
      wholeInWords(worked(tree, 6, 'A 100 0 . 100\nB 100 0 . .\nC 100 0 . 100\nD 1 0 . 1\nE 1 0 . 1')),
    ).toBe(
      'September 2024, before mitigation: there is no total, because B has no budget or no forecast in it.',
    );
    expect(wholeInWords(worked(tree, 6, 'A 100 0 . 100', { basis: 'after-mitigation' }))).toBe(
      'September 2024, after mitigation: there is no total, because it has nothing for B, C, D and 1 more line.',
    );
    expect(wholeInWords(worked(drawnTree(''), 6, ''))).toBe(
      'September 2024, before mitigation: there is no total, because it has no lines.',
    );
  });

  it('is said of months by name, or from the first to the last', () => {
    const months = [8, 6, 7, 6].map((month) => ({ year: '2024-25' as const, month: month as 6 | 7 | 8 }));
    expect(monthsInWords(months)).toBe('September 2024, October 2024 and November 2024');
    expect(monthsInWords([...months, { year: '2023-24', month: 12 }])).toBe('March 2024 to November 2024');
  });
});
