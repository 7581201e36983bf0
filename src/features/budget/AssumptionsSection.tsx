/** What the forecast takes for granted, who answers for it and when it is looked at again. */
import { DataTable } from '../../charts/frame/DataTable.tsx';
import { reviewByInWords } from '../../domain/budget/review-by-words.ts';
import local from '../local/local.module.css';
import { today } from '../local/today.ts';
import type { BudgetPageOf } from './budget-page-of.ts';

export function AssumptionsSection({ page }: { readonly page: BudgetPageOf }) {
  const assumptions = page.view.now.month.assumptions ?? [];
  return (
    <section className={local.group} aria-labelledby="budget-assumptions">
      <h2 id="budget-assumptions">What is assumed</h2>
      {assumptions.length === 0 ? (
        <p className={local.none}>
          No assumption is recorded for this month. A forecast always has some: ask which.
        </p>
      ) : (
        <DataTable
          id="budget-assumptions-table"
          content={{
            caption: 'Assumptions',
            columns: [{ label: 'Assumption' }, { label: 'Owner' }, { label: 'To be reviewed by' }],
            rows: assumptions.map(({ text, owner, reviewBy }) => [
              text,
              owner,
              reviewByInWords(reviewBy, today()),
            ]),
          }}
        />
      )}
    </section>
  );
}
