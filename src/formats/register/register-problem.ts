/**
 * Why a register is refused as a whole, with one sentence for people: what is wrong and where, that nothing was kept, and
 * what to do. Faults of single rows are in the ledger.
 */
export interface RegisterProblem {
  readonly kind:
    | 'empty'
    | 'binary'
    | 'not-a-register'
    | 'missing-column'
    /** A column looks like names, NHS numbers, dates of birth or the like. */
    | 'private'
    | 'month-first'
    | 'date-out-of-line'
    | 'truncated'
    | 'too-large'
    | 'unreadable'
    | 'cannot-open'
    | 'cancelled';
  readonly sentence: string;
}
