/**
 * Why a budget, a list of savings or a ledger extract is refused as a whole, with sentences for people. Money is taken in
 * whole or not at all: a month with a line left out would no longer reconcile.
 */
import type { TableProblem } from '../tables/table-problem.ts';

export type FaultKind =
  | 'ragged'
  | 'blank'
  | 'year'
  | 'month'
  | 'code'
  | 'kind'
  | 'basis'
  | 'status'
  | 'date'
  | 'amount'
  | 'thousandfold'
  | 'too-long'
  | 'duplicate'
  | 'differs'
  | 'parent'
  | 'missing-month'
  | 'counted-twice'
  | 'sign'
  | 'variance';

/** One slip, on whatever lines it was made. */
export interface BudgetFault {
  readonly kind: FaultKind;
  readonly lines: readonly number[];
  /** A whole sentence with its lines and what to do. */
  readonly sentence: string;
}

export interface BudgetProblem {
  readonly kind:
    | TableProblem['kind']
    | 'missing-column'
    | 'column-twice'
    | 'months-in-columns'
    | 'nothing-filled-in'
    | 'mapping'
    | 'faults';
  /** All there is to say, in one piece. */
  readonly sentence: string;
  /** Of `faults`: each by itself, for a list. */
  readonly faults?: readonly BudgetFault[];
}
