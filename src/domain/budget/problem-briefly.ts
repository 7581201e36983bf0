/** A problem in a few words, for the cell of a grid beside the line it is about. The sentence is in budget-problem-words.ts. */
import { capitalised } from '../../lib/capitalised.ts';
import { FIELD_IN_WORDS } from './amount-field.ts';
import type { BudgetProblem } from './budget-problem.ts';
import { isExplainedBeyond } from './explained-beyond.ts';
import { exactPounds } from './pounds-in-words.ts';

/** "Forecast: lines sum to £1,000 less", "Income above zero?". A question is for the reader to answer. */
export function problemBriefly(problem: BudgetProblem): string {
  switch (problem.kind) {
    case 'children-do-not-sum': {
      const way = problem.difference > 0 ? 'less' : 'more';
      return `${capitalised(FIELD_IN_WORDS[problem.field])}: lines sum to ${size(problem.difference)} ${way}`;
    }
    case 'sum-differs-by-rounding':
      return `${capitalised(FIELD_IN_WORDS[problem.field])}: lines differ by ${size(problem.difference)}, rounding`;
    case 'sum-not-checked':
      return `${capitalised(FIELD_IN_WORDS[problem.field])}: sum not checked`;
    case 'subtotal-counted-twice':
      return `${size(problem.amount)} counted twice`;
    case 'duplicated-line':
      return 'In the month twice';
    case 'line-not-reported':
      return 'Missing, not zero';
    case 'drivers-remainder':
      return isExplainedBeyond(problem.variance, problem.notExplained)
        ? `${size(problem.notExplained)} more explained by people and price than there is`
        : `${size(problem.notExplained)} not explained by people and price`;
    case 'large-variance':
      return 'Half its budget or more?';
    case 'thousandfold':
      return problem.times === 1000 ? '1,000 times too large?' : '1,000 times too small?';
    case 'whole-out-of-size':
      return problem.size === 'small' ? 'Small for a whole?' : 'Large for a whole?';
    case 'income-above-zero':
      return 'Income above zero?';
    case 'sign-changed':
      return 'Sign changed?';
    case 'unknown-parent':
      return 'Its parent is missing';
    case 'line-defined-twice':
      return 'Described twice';
    case 'savings-do-not-sum':
      return problem.difference > 0
        ? `${size(problem.difference)} of what was approved has no status`
        : `The four statuses come to ${size(problem.difference)} more than was approved`;
    case 'saving-below-zero':
      return 'An amount is below zero: savings are positive';
    case 'range-upside-down':
      return `The lowest is ${size(problem.low - problem.high)} above the highest`;
    case 'forecast-outside-range':
      return problem.forecast > problem.high
        ? `The forecast is ${size(problem.forecast - problem.high)} above the highest?`
        : `The forecast is ${size(problem.low - problem.forecast)} below the lowest?`;
    default:
      return 'See what does not add up';
  }
}

function size(amount: number): string {
  return exactPounds(Math.abs(amount));
}
