/** Asks before one version of a budget month is taken away, and says what goes and what then stands. */
import { useEffect, useId, useRef } from 'react';
import type { MonthRemoval } from '../../domain/budget/month-removal.ts';
import { heldMonthInWords, removalInWords } from '../../domain/budget/month-removal-words.ts';
import { nameOf } from '../../domain/standpoint/reader-view.ts';
import { useFiles } from '../../queries/files/use-files.ts';
import { useHeld } from '../../queries/held/held-context.ts';
import { Button } from '../../ui/controls/Button.tsx';
import styles from './data.module.css';

interface Props {
  readonly removal: MonthRemoval;
  readonly onClosed: () => void;
}

/** Open as long as it is there; Escape and Cancel leave all as it is. */
export function RemoveMonthDialog({ removal, onClosed }: Props) {
  const id = useId();
  const files = useFiles();
  const { settings, holdings } = useHeld();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  const { month } = removal;
  const name = heldMonthInWords(month, settings.houseStyle);
  const close = (): void => {
    // Closed before it goes, so that the focus returns to what opened it.
    dialog.current?.close();
    onClosed();
  };
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-about`}
      onClose={onClosed}
    >
      <h2 id={`${id}-title`}>
        Remove {name}, of {nameOf(month.area, holdings)}?
      </h2>
      <div id={`${id}-about`} className={styles.dialogText}>
        {removalInWords(removal, settings.houseStyle).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p>You can undo it until you change anything else or leave the Data page.</p>
      </div>
      <div className={styles.ways}>
        <Button
          look="danger"
          onClick={() => {
            close();
            void files.removeBudgetMonth(month.id, name);
          }}
        >
          Remove
        </Button>
        <Button onClick={close}>Cancel</Button>
      </div>
    </dialog>
  );
}
