/** What may be wrong with a month, as data: where, and by how much. The sentences are in budget-problem-words.ts. */

import type { FinancialYear } from '../figures/financial-year.ts';
import type { BudgetMonthNumber, LineCode } from './budget-year.ts';
import type { TreeProblem } from './line-tree.ts';
import type { Pence } from './money.ts';

/** budget is the current budget, approved and virements. */
export type AmountField = 'budget' | 'actual' | 'forecast';

export type BudgetProblem =
  | TreeProblem
  /** difference = parent − children. By rounding: one in the last digit of amounts that are all rounded. */
  | {
      readonly kind: 'children-do-not-sum' | 'sum-differs-by-rounding';
      readonly line: LineCode;
      readonly field: AmountField;
      readonly own: Pence;
      readonly children: Pence;
      readonly difference: Pence;
    }
  /** Nothing can be said of the sum, because these lines below have no amount. */
  | {
      readonly kind: 'sum-not-checked';
      readonly line: LineCode;
      readonly field: AmountField;
      readonly missing: readonly LineCode[];
    }
  /** A line that repeats the sum of its neighbours, so that they are counted twice. */
  | {
      readonly kind: 'subtotal-counted-twice';
      readonly line: LineCode;
      readonly of: readonly LineCode[];
      readonly amount: Pence;
    }
  | {
      readonly kind: 'duplicated-line';
      readonly line: LineCode;
      readonly times: number;
      readonly same: boolean;
    }
  | {
      readonly kind: 'unknown-line';
      readonly line: LineCode;
      readonly where: 'forecast' | 'driver' | 'saving';
    }
  | { readonly kind: 'line-not-reported'; readonly line: LineCode }
  | {
      readonly kind: 'missing-months';
      readonly year: FinancialYear;
      readonly months: readonly BudgetMonthNumber[];
      readonly previous: BudgetMonthNumber;
    }
  | {
      readonly kind: 'bridge-remainder';
      readonly movement: Pence;
      readonly explained: Pence;
      readonly notExplained: Pence;
    }
  | { readonly kind: 'bridge-not-checked'; readonly explained: Pence }
  | {
      readonly kind: 'drivers-remainder';
      readonly line: LineCode;
      readonly variance: Pence;
      readonly explained: Pence;
      readonly notExplained: Pence;
    }
  /** difference = approved − the four parts. */
  | {
      readonly kind: 'savings-do-not-sum';
      readonly scheme: string;
      readonly title: string;
      readonly approved: Pence;
      readonly parts: Pence;
      readonly difference: Pence;
    }
  | { readonly kind: 'saving-below-zero'; readonly scheme: string; readonly title: string }
  | { readonly kind: 'range-upside-down'; readonly low: Pence; readonly high: Pence }
  /** Below the lowest or above the highest outturn thought possible. */
  | {
      readonly kind: 'forecast-outside-range';
      readonly forecast: Pence;
      readonly low: Pence;
      readonly high: Pence;
    }
  | {
      readonly kind: 'reported-locked';
      readonly year: FinancialYear;
      readonly month: BudgetMonthNumber;
      readonly version: number;
    }
  | { readonly kind: 'mitigation-below-zero'; readonly title: string; readonly amount: Pence }
  | {
      readonly kind: 'reserve-overdrawn';
      readonly name: string;
      readonly opening: Pence;
      readonly planned: Pence;
    }
  /** Half of the budget or more. */
  | {
      readonly kind: 'large-variance';
      readonly line: LineCode;
      readonly variance: Pence;
      readonly budget: Pence;
    }
  /** `times` is 1000 for an amount a thousand times too large, 0.001 for one too small. */
  | {
      readonly kind: 'thousandfold';
      readonly line: LineCode;
      readonly fields: readonly AmountField[];
      readonly times: 1000 | 0.001;
      readonly amount: Pence;
      readonly usual: Pence;
      readonly against: 'last-month' | 'budget';
    }
  /** The current budget of the whole service is less, or more, than any council's. */
  | { readonly kind: 'whole-out-of-size'; readonly whole: Pence; readonly size: 'small' | 'large' }
  | { readonly kind: 'thousandfold-month'; readonly times: 1000 | 0.001; readonly lines: number }
  | {
      readonly kind: 'income-above-zero';
      readonly line: LineCode;
      readonly fields: readonly AmountField[];
      readonly amount: Pence;
    }
  | {
      readonly kind: 'sign-changed';
      readonly line: LineCode;
      readonly field: AmountField;
      readonly amount: Pence;
      readonly before: Pence;
      readonly against: 'last-month' | 'budget';
    };

/**
 * wrong: does not add up and is to be put right before it is reported. confirm: may be so, somebody has to say it is.
 * note: cannot be checked, or a remainder that is shown as it is.
 */
export type Severity = 'wrong' | 'confirm' | 'note';

const SEVERITY: Readonly<Record<BudgetProblem['kind'], Severity>> = {
  'unknown-parent': 'wrong',
  circle: 'wrong',
  'line-defined-twice': 'wrong',
  'children-do-not-sum': 'wrong',
  'sum-differs-by-rounding': 'note',
  'sum-not-checked': 'note',
  'subtotal-counted-twice': 'wrong',
  'duplicated-line': 'wrong',
  'unknown-line': 'wrong',
  'line-not-reported': 'note',
  'missing-months': 'note',
  'bridge-remainder': 'note',
  'bridge-not-checked': 'note',
  'drivers-remainder': 'note',
  'savings-do-not-sum': 'wrong',
  'saving-below-zero': 'wrong',
  'mitigation-below-zero': 'wrong',
  'reserve-overdrawn': 'confirm',
  'range-upside-down': 'wrong',
  'forecast-outside-range': 'confirm',
  'reported-locked': 'wrong',
  'large-variance': 'confirm',
  thousandfold: 'confirm',
  'thousandfold-month': 'confirm',
  'whole-out-of-size': 'confirm',
  'income-above-zero': 'confirm',
  'sign-changed': 'confirm',
};

export function severityOf(problem: BudgetProblem): Severity {
  return SEVERITY[problem.kind];
}
