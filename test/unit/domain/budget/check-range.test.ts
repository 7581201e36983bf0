import { describe, expect, it } from 'vitest';
import { severityOf } from '../../../../src/domain/budget/budget-problem.ts';
import { problemInWords } from '../../../../src/domain/budget/budget-problem-words.ts';
import { problemBriefly } from '../../../../src/domain/budget/problem-briefly.ts';
import { rangeSentence } from '../../../../src/domain/budget/range-words.ts';
import { drawnTree, k, month, problemsOf, worked } from './drawn-budget.ts';

const TREE = drawnTree('ASC');

function told(low: number, high: number, rows = 'ASC 100000 0 . 105000'): string[] {
  const range = { low: k(low), high: k(high) };
  return problemsOf(month(7, rows, { range }), TREE, null).map(
    (problem) =>
      `${severityOf(problem)}: ${problemInWords(problem, (code) => code)} ${problemBriefly(problem)}`,
  );
}

describe('the range of a month', () => {
  it('holds the forecast, its ends included', () => {
    expect(told(98_000, 112_000)).toEqual([]);
    expect(told(105_000, 105_000)).toEqual([]);
  });

  it('with its ends the wrong way round is to be put right, and nothing more is said of it', () => {
    expect(told(112_000, 98_000)).toEqual([
      'wrong: The lowest outturn thought possible (£112,000,000) is £14,000,000 above the highest (£98,000,000). Correct one of them. The lowest is £14,000,000 above the highest',
    ]);
  });

  it('that does not hold the forecast is to be confirmed, with the difference', () => {
    expect(told(98_000, 104_000)).toEqual([
      'confirm: The forecast of £105,000,000 is £1,000,000 above the highest outturn thought possible (£104,000,000). Is the range right, and on the same basis? The forecast is £1,000,000 above the highest?',
    ]);
    expect(told(107_000, 112_000)).toEqual([
      'confirm: The forecast of £105,000,000 is £2,000,000 below the lowest outturn thought possible (£107,000,000). Is the range right, and on the same basis? The forecast is £2,000,000 below the lowest?',
    ]);
  });

  it('is not held against a forecast nobody gave', () => {
    expect(told(98_000, 104_000, 'ASC 100000 0 . .')).toEqual([]);
    expect(told(98_000, 104_000, '')).toEqual([]);
  });
});

describe('rangeSentence', () => {
  const sentence = (rows: string, low = 98, high = 112) =>
    rangeSentence(worked(TREE, 7, rows, { range: { low: k(low), high: k(high) } }));

  it('says the ends against the net budget, and the forecast', () => {
    expect(sentence('ASC 100 0 . 105')).toBe(
      'Between £98,000 and £112,000: £2,000 under to £12,000 over. The forecast is £5,000 over.',
    );
  });

  it('says the amounts alone without a budget, and nothing of ends the wrong way round', () => {
    expect(sentence('ASC . 0 . 105')).toBe('Between £98,000 and £112,000.');
    expect(sentence('ASC 100 0 . 105', 112, 98)).toBeNull();
    expect(rangeSentence(worked(TREE, 7, 'ASC 100 0 . 105'))).toBeNull();
  });
});
