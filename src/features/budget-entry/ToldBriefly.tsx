/** What does not add up, in few words after the mark of its weight; its sentence for a screen reader. */
import { VisuallyHidden } from '../../ui/styles/VisuallyHidden.tsx';
import styles from './budget-entry.module.css';
import type { Told } from './told.ts';

const MARK = { wrong: '▲', confirm: '◆', note: '○' } as const;

export function ToldBriefly({ told: { severity, brief, sentence } }: { readonly told: Told }) {
  return (
    <span className={styles.brief} data-severity={severity}>
      <span aria-hidden="true">
        {MARK[severity]} {brief}
      </span>
      <VisuallyHidden>{sentence}</VisuallyHidden>
    </span>
  );
}
