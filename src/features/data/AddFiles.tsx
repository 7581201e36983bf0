/**
 * The way in for every kind of file: chosen, or dropped anywhere on the page. What they are is found out later. The
 * browser's own control lies unseen over the whole panel, so that pressing anywhere opens its chooser and a keyboard or a
 * screen reader meets a plain file input called Add files.
 */
import { type Ref, useId } from 'react';
import styles from './data.module.css';
import { useFileDrop } from './use-file-drop.ts';

interface Props {
  readonly ref: Ref<HTMLInputElement>;
  readonly busy: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

export function AddFiles({ ref, busy, onFiles }: Props) {
  const id = useId();
  const over = useFileDrop(busy ? null : onFiles);
  return (
    <div className={styles.add} data-over={over || undefined} data-busy={busy || undefined}>
      <p className={styles.addWays}>
        <label className={styles.addLabel} htmlFor={id}>
          Add files
        </label>
        <span className={styles.addDrop}>
          {over ? 'Let go to read the files.' : 'or drop them anywhere on this page'}
        </span>
      </p>
      <input
        ref={ref}
        id={id}
        className={styles.addInput}
        type="file"
        multiple
        accept=".csv,.xlsx,.zip,.json,.txt"
        aria-describedby={`${id}-about`}
        disabled={busy}
        onChange={(event) => {
          const chosen = [...(event.target.files ?? [])];
          // The same file may be chosen again, after it was put right.
          event.target.value = '';
          if (chosen.length > 0) onFiles(chosen);
        }}
      />
      <p id={`${id}-about`} className={styles.about}>
        Official ASCOF files and finance returns (CSV, or a zip of them), returns, budgets and ledger extracts
        (CSV or Excel), several at once if you like, or one snapshot (JSON). Nothing is stored before you have
        seen a preview, and nothing leaves this computer.
      </p>
    </div>
  );
}
