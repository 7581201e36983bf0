/**
 * How the last thing ended, in one place that stays in sight wherever it was done on the page. The status is there
 * before its words, so that a screen reader says them; a failure is an alert.
 */
import { useLayoutEffect, useRef } from 'react';
import { readerView } from '../../domain/standpoint/reader-view.ts';
import { useFiles, useFilesState } from '../../queries/files/use-files.ts';
import { useHeld } from '../../queries/held/held-context.ts';
import { useRevision } from '../../queries/revision.ts';
import { formatAddress } from '../../ui/address/address.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { focusWithFrame } from '../../ui/focus/focus-with-frame.ts';
import { budgetAddress } from './budget-address.ts';
import styles from './data.module.css';
import { outcomeInWords } from './outcome-words.ts';

export function OutcomeNotice() {
  const files = useFiles();
  const outcome = useFilesState((state) => state.outcome);
  const held = useHeld();
  const { settings } = held;
  const own = readerView({}, held).council;
  const revision = useRevision();
  const box = useRef<HTMLDivElement>(null);
  const words = outcome ? outcomeInWords(outcome, settings.houseStyle) : null;
  // Anything written since, wherever, ends the offer to undo: it would take back more than it says.
  const undo = words !== null && words.undo === revision ? words.undo : null;
  useLayoutEffect(() => {
    // What was pressed is gone by now (a row, a preview, a dialog): the next step is here.
    if (outcome && outcome.kind !== 'cancelled' && outcome.kind !== 'saved')
      return focusWithFrame(() => box.current);
  }, [outcome]);
  return (
    <div
      ref={box}
      tabIndex={-1}
      className={words ? styles.outcome : undefined}
      data-failed={words?.failed || undefined}
    >
      <p role="status" className={styles.outcomeWords}>
        {words && !words.failed ? words.sentence : ''}
      </p>
      {words?.failed && (
        <p role="alert" className={styles.outcomeWords}>
          {words.sentence}
        </p>
      )}
      {words && (
        <div className={styles.outcomeActions}>
          {words.year && (
            <a href={formatAddress('/quartiles', { year: words.year })}>See the quartile positions</a>
          )}
          {words.spend && <a href={formatAddress('/budget')}>See spend against others</a>}
          {words.month && <a href={budgetAddress(words.month, own)}>See the budget</a>}
          {words.local && <a href={formatAddress('/')}>See the briefing</a>}
          {undo !== null && <Button onClick={() => files.undo(undo)}>Undo</Button>}
          <Button look="quiet" onClick={files.closeOutcome}>
            Close
          </Button>
        </div>
      )}
    </div>
  );
}
