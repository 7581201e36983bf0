/**
 * Why a return is refused as a whole, with one sentence for people: what is wrong and where, that nothing was changed, and
 * what to do. Faults of single rows are in the ledger.
 */
export interface ReturnProblem {
  readonly kind:
    | 'empty'
    /** Every row was left blank. */
    | 'nothing-filled-in'
    | 'binary'
    | 'not-a-return'
    | 'column-twice'
    | 'truncated'
    | 'too-large'
    | 'damaged'
    | 'encrypted'
    | 'unreadable'
    | 'cannot-open'
    | 'cancelled';
  readonly sentence: string;
}
