/** Why a file cannot be read as a table, with one sentence for people: what is wrong, that nothing changed, what to do. */
export interface TableProblem {
  readonly kind:
    | 'empty'
    | 'binary'
    | 'no-header'
    | 'truncated'
    | 'too-large'
    | 'damaged'
    | 'encrypted'
    | 'cannot-open'
    | 'cancelled';
  readonly sentence: string;
}
