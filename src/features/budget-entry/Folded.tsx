/** A part of the form that folds. What is folded away is not drawn: a list of hundreds of rows costs nothing until it is opened. */
import { type ReactNode, useState } from 'react';
import styles from './budget-entry.module.css';

interface Props {
  readonly title: string;
  /** Beside the title: how much is in it. */
  readonly count: string;
  readonly beginsOpen?: boolean;
  readonly children: () => ReactNode;
}

export function Folded({ title, count, beginsOpen = false, children }: Props) {
  const [isOpen, setOpen] = useState(beginsOpen);
  return (
    <details
      className={styles.folded}
      open={beginsOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        {title} <span className={styles.count}>{count}</span>
      </summary>
      {isOpen && children()}
    </details>
  );
}
