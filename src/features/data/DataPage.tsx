/**
 * "Bring in, hand over, keep safe." Files come in here, behind a preview; what is held is listed, saved, cleared. It
 * reads and compares nothing itself: that is done in the Worker behind `useFiles`. It asks for nothing held either, so
 * that what an import changes draws the parts that say it and not the page.
 */

import { useEffect } from 'react';
import { useFiles } from '../../queries/files/use-files.ts';
import { usePageTitle } from '../../ui/title/use-page-title.ts';
import { BackupsKept } from './BackupsKept.tsx';
import { BringIn } from './BringIn.tsx';
import { BudgetMonthsHeld } from './BudgetMonthsHeld.tsx';
import { ComparatorGroups } from './ComparatorGroups.tsx';
import styles from './data.module.css';
import { KeepSafe } from './KeepSafe.tsx';
import { MoneyTemplates } from './MoneyTemplates.tsx';
import { MonthlyReturn } from './MonthlyReturn.tsx';
import { OutcomeNotice } from './OutcomeNotice.tsx';
import { ReaderSettings } from './ReaderSettings.tsx';
import { ReleasesHeld } from './ReleasesHeld.tsx';
import { SpendHeld } from './SpendHeld.tsx';
import { StartAgain } from './StartAgain.tsx';
import { useAskOnceToKeep } from './use-ask-once-to-keep.ts';
import { WhatIsHeld } from './WhatIsHeld.tsx';
import { WherePublished } from './WherePublished.tsx';

export function DataPage() {
  usePageTitle('Data');
  const { closeOutcome } = useFiles();
  useAskOnceToKeep();
  useEffect(() => closeOutcome, [closeOutcome]);
  return (
    <div className={styles.page}>
      <h1>Data</h1>
      <WhatIsHeld />
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
