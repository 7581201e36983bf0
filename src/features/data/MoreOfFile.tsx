/**
 * The particulars of a file, folded or open under what has to be decided. They are drawn once the preview itself is
 * painted: neither one waits for the other, and the page answers in between.
 */
import type { ReactNode } from 'react';
import { useFrameLater } from '../../ui/on-screen/use-frame-later.ts';
import styles from './data.module.css';

interface Props {
  readonly title: string;
  readonly open: boolean;
  readonly children: ReactNode;
}

export function MoreOfFile({ title, open, children }: Props) {
  const previewPainted = useFrameLater(true);
  return (
    <details className={styles.more} open={open}>
      <summary>{title}</summary>
      {previewPainted && children}
    </details>
  );
}
