/** Words of a button that the eye is spared where the bar has one line for all of them; a screen reader has them always. */
import type { ReactNode } from 'react';
import styles from './grid.module.css';

export function Wide({ children }: { readonly children: ReactNode }) {
  return <span className={styles.wide}>{children}</span>;
}
