/** The data page's first sentence: what is held of every kind. */
import { useBudget } from '../../queries/budget/use-budget.ts';
import { useHeld } from '../../queries/held/held-context.ts';
import { useLocal } from '../../queries/local/use-local.ts';
import { useSpend } from '../../queries/spend/use-spend.ts';
import { budgetMonthsHeld } from './budget-month-rows.ts';
import styles from './data.module.css';
import { heldInWords } from './held-words.ts';

export function WhatIsHeld() {
  const held = useHeld();
  const local = useLocal();
  const spend = useSpend();
  const budget = useBudget();
  return (
    <p className={styles.lead}>
      {heldInWords(held, {
        series: seriesHeld(local),
        spend: spend.kind === 'held' ? spend.value.length : null,
        budgetMonths: budget.kind === 'held' ? budgetMonthsHeld(budget.value.months) : null,
      })}
    </p>
  );
}

function seriesHeld(local: ReturnType<typeof useLocal>): number | null {
  if (local.kind !== 'held') return null;
  return local.value.records.series.filter(({ points }) => points.length > 0).length;
}
