/** A page of local figures before it has any to show: its heading and one thing to say, announced. */
import type { ReactNode } from 'react';
import styles from './local.module.css';

interface Props {
  readonly heading: string;
  readonly children: ReactNode;
}

export function PlainPage({ heading, children }: Props) {
  return (
    <>
      <h1>{heading}</h1>
      <p className={styles.lead} role="status">
        {children}
      </p>
    </>
  );
}
