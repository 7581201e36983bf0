/**
 * Why an official file is refused as a whole. Every problem carries one sentence for people: what is wrong and on which
 * line, that nothing held has changed, and what to do. Faults of single rows are no problem here; they are in the ledger.
 */
import type { FinancialYear } from '../../domain/figures/financial-year.ts';
import type { FrameworkId } from '../../domain/measures/framework.ts';

interface Said {
  readonly sentence: string;
}

export type OfficialProblem =
  | (Said & {
      readonly kind:
        | 'empty'
        | 'binary'
        | 'not-ascof'
        | 'missing-column'
        | 'truncated'
        | 'too-large'
        | 'unreadable'
        | 'several-years'
        | 'cannot-open'
        | 'cancelled';
    })
  | (Said & {
      readonly kind: 'year-needed';
      /** Years the file may be of, the likeliest first. */
      readonly suggested: readonly FinancialYear[];
      /** The framework most of its codes belong to, or null. */
      readonly framework: FrameworkId | null;
    })
  | (Said & {
      readonly kind: 'year-mismatch';
      readonly year: FinancialYear;
      /** The framework its codes belong to, or null when no framework of ours covers the year. */
      readonly framework: FrameworkId | null;
      readonly suggested: readonly FinancialYear[];
    });
