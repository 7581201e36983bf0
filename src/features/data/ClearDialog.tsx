/** Asks before everything is cleared. Escape and Cancel leave all as it is. */
import { type RefObject, useId } from 'react';
import { Button } from '../../ui/controls/Button.tsx';
import styles from './data.module.css';

interface Props {
  readonly ref: RefObject<HTMLDialogElement | null>;
  readonly onClear: () => void;
}

export function ClearDialog({ ref, onClear }: Props) {
  const id = useId();
  return (
    <dialog
      ref={ref}
      className={styles.dialog}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-about`}
    >
      <h2 id={`${id}-title`}>Clear everything?</h2>
      <div id={`${id}-about`} className={styles.dialogText}>
        <p>
          Every figure, group, setting and backup held on this computer is removed. You can undo it until you
          change anything else or leave the Data page; the backups do not come back.
        </p>
        <p>To be able to return later, cancel and save a snapshot first.</p>
      </div>
      <div className={styles.ways}>
        <Button
          look="danger"
          onClick={() => {
            ref.current?.close();
            onClear();
          }}
        >
          Clear
        </Button>
        <Button onClick={() => ref.current?.close()}>Cancel</Button>
      </div>
    </dialog>
  );
}
