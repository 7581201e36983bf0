/** The budget months held, every version of them, with the way to look at one and to take one away. */
import { useState } from 'react';
import type { BudgetMonth } from '../../domain/budget/budget-year.ts';
import { monthRemoval } from '../../domain/budget/month-removal.ts';
import { formatNumber } from '../../domain/figures/house-style.ts';
import { readerView } from '../../domain/standpoint/reader-view.ts';
import { useBudget } from '../../queries/budget/use-budget.ts';
import { useHeld } from '../../queries/held/held-context.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { VisuallyHidden } from '../../ui/styles/VisuallyHidden.tsx';
import { BudgetMonthHeld } from './BudgetMonthHeld.tsx';
import { budgetMonthRows } from './budget-month-rows.ts';
import styles from './data.module.css';
import { RemoveMonthDialog } from './RemoveMonthDialog.tsx';
import { Section } from './Section.tsx';

/** A year of months on one basis; three years of them are a long way to the next part. */
const FIRST = 12;

/** Nothing while none is held: how to bring a budget in is said further up. */
export function BudgetMonthsHeld() {
  const budget = useBudget();
  const held = useHeld();
  const [all, setAll] = useState(false);
  const [asked, setAsked] = useState<BudgetMonth['id'] | null>(null);
  if (budget.kind !== 'held' || budget.value.months.length === 0) return null;
  const own = readerView({}, held).council;
  const rows = budgetMonthRows(budget.value.months, own);
  const several = new Set(rows.map(({ month }) => month.area)).size > 1;
  const removal = asked === null ? null : monthRemoval(budget.value, asked);
  return (
    <Section
      title="Budget months held"
      about="Each month as it was added or typed in. A reported month is never written over: a correction stands beside it as a new version, and the newest is shown."
    >
      <table className={`${styles.table} ${styles.releases} ${styles.heldMonths}`}>
        <caption>
          <VisuallyHidden>Budget months held, the newest first</VisuallyHidden>
        </caption>
        <Head />
        <tbody>
          {(all ? rows : rows.slice(0, FIRST)).map((row) => (
            <BudgetMonthHeld
              key={row.month.id}
              row={row}
              ofCouncil={several || row.month.area !== own}
              own={own}
              onRemove={() => setAsked(row.month.id)}
            />
          ))}
        </tbody>
      </table>
      {rows.length > FIRST && !all && (
        <Button look="quiet" onClick={() => setAll(true)}>
          Show all {formatNumber(rows.length, 0)}
        </Button>
      )}
      {removal && <RemoveMonthDialog removal={removal} onClosed={() => setAsked(null)} />}
    </Section>
  );
}

function Head() {
  return (
    <thead>
      <tr>
        <th scope="col">Month</th>
        <th scope="col">Basis and version</th>
        <th scope="col" className={styles.number}>
          Lines
        </th>
        <th scope="col">Entered</th>
        <th scope="col">
          <VisuallyHidden>What you can do</VisuallyHidden>
        </th>
      </tr>
    </thead>
  );
}
