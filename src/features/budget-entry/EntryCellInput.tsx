/** One cell of the grid: an input that says what it is of and why it cannot be read; plain text where the month is locked. */
import grid from '../../ui/grid/grid.module.css';
import { VisuallyHidden } from '../../ui/styles/VisuallyHidden.tsx';
import styles from './budget-entry.module.css';
import type { EntryEvents } from './entry-events.ts';
import type { EntryCell } from './entry-rows.ts';

interface Props {
  readonly cell: EntryCell;
  readonly label: string;
  /** Commentary: words from the left, as they are. */
  readonly isWords: boolean;
  readonly isLocked: boolean;
  /** Of what the checks say of the line. */
  readonly checkId: string;
  /** Of the sentence under the line that says why it cannot be read. */
  readonly faultId: string;
  readonly events: EntryEvents;
}

export function EntryCellInput({ cell, label, isWords, isLocked, checkId, faultId, events }: Props) {
  const { key, text, sum, fault, isTyped } = cell;
  if (isLocked) return <span className={styles.lockedText}>{text !== '' ? text : <Sum sum={sum} />}</span>;
  return (
    <input
      data-cell={key}
      className={isWords ? `${grid.input} ${styles.wordsInput}` : grid.input}
      aria-label={label}
      aria-invalid={fault !== null || undefined}
      aria-describedby={fault === null ? checkId : `${faultId} ${checkId}`}
      data-typed={isTyped || undefined}
      autoComplete="off"
      spellCheck={isWords}
      inputMode={isWords ? undefined : 'text'}
      enterKeyHint="next"
      placeholder={sum ?? undefined}
      value={text}
      onChange={(event) => events.onType(key, event.target.value)}
      onFocus={(event) => {
        event.target.select();
        events.onEnter(key, text);
      }}
      onBlur={(event) => events.onLeave(key, event.target.value)}
    />
  );
}

/** What is not the line's own is said to be a sum. */
function Sum({ sum }: { readonly sum: string | null }) {
  if (sum === null) return null;
  return (
    <span className={styles.sum}>
      {sum}
      <VisuallyHidden> (the sum of its lines)</VisuallyHidden>
    </span>
  );
}
