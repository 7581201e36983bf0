/**
 * "Bring in, hand over, keep safe." Files come in here, behind a preview; what is held is listed, saved, cleared. It
 * reads and compares nothing itself: that is done in the Worker behind `useFiles`.
 */

import { useEffect } from 'react';
import { useBudget } from '../../queries/budget/use-budget.ts';
import { useFiles } from '../../queries/files/use-files.ts';
import { useHeld } from '../../queries/held/held-context.ts';
import { useLocal } from '../../queries/local/use-local.ts';
import { useSpend } from '../../queries/spend/use-spend.ts';
import { usePageTitle } from '../../ui/title/use-page-title.ts';
import { BackupsKept } from './BackupsKept.tsx';
import { BringIn } from './BringIn.tsx';
import { BudgetMonthsHeld } from './BudgetMonthsHeld.tsx';
import { budgetMonthsHeld } from './budget-month-rows.ts';
import { ComparatorGroups } from './ComparatorGroups.tsx';
import styles from './data.module.css';
import { heldInWords } from './held-words.ts';
import { KeepSafe } from './KeepSafe.tsx';
import { MoneyTemplates } from './MoneyTemplates.tsx';
import { MonthlyReturn } from './MonthlyReturn.tsx';
import { OutcomeNotice } from './OutcomeNotice.tsx';
import { ReaderSettings } from './ReaderSettings.tsx';
import { ReleasesHeld } from './ReleasesHeld.tsx';
import { SpendHeld } from './SpendHeld.tsx';
import { StartAgain } from './StartAgain.tsx';
import { useAskOnceToKeep } from './use-ask-once-to-keep.ts';
import { WherePublished } from './WherePublished.tsx';

export function DataPage() {
  const held = useHeld();
  const local = useLocal();
  const spend = useSpend();
  const budget = useBudget();
  usePageTitle('Data');
  const { closeOutcome } = useFiles();
  useAskOnceToKeep();
  useEffect(() => closeOutcome, [closeOutcome]);
  return (
    <div className={styles.page}>
      <h1>Data</h1>
      <p className={styles.lead}>
        {heldInWords(held, {
          series: seriesHeld(local),
          spend: spend.kind === 'held' ? spend.value.length : null,
          budgetMonths: budget.kind === 'held' ? budgetMonthsHeld(budget.value.months) : null,
        })}
      </p>
      <OutcomeNotice />
      <BringIn />
      <MonthlyReturn />
      <MoneyTemplates />
      <ReleasesHeld />
      <BudgetMonthsHeld />
      <SpendHeld />
      <KeepSafe />
      <BackupsKept />
      <ComparatorGroups />
      <ReaderSettings />
      <WherePublished />
      <StartAgain />
    </div>
  );
}

function seriesHeld(local: ReturnType<typeof useLocal>): number | null {
  if (local.kind !== 'held') return null;
  return local.value.records.series.filter(({ points }) => points.length > 0).length;
}
