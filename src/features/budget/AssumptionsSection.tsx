/** What the forecast takes for granted, who answers for it and when it is looked at again. */
import { DataTable } from '../../charts/frame/DataTable.tsx';
import type { Assumption } from '../../domain/budget/budget-year.ts';
import type { IsoDate } from '../../domain/periods/iso-date.ts';
import { dateInWords } from '../../domain/periods/period-words.ts';
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
              reviewInWords(reviewBy, today()),
            ]),
          }}
        />
      )}
    </section>
  );
}

/** "31 January 2025", "31 January 2025, which has passed"; "no date" for none. */
export function reviewInWords(reviewBy: Assumption['reviewBy'], now: IsoDate): string {
  if (reviewBy === null) return 'no date';
  return `${dateInWords(reviewBy)}${reviewBy < now ? ', which has passed' : ''}`;
}
