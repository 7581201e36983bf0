/** What the figure under the pointer is, in words. The table says the same to everyone else. */
import type { ReactNode } from 'react';
import styles from './plot.module.css';

interface Props {
  readonly x: number;
  readonly y: number;
  /** Of the drawing, to lean away from its edge. */
  readonly width: number;
  readonly children: ReactNode;
}

export function PlotTip({ x, y, width, children }: Props) {
  const leansBack = x > width / 2;
  return (
    <div
      className={styles.tip}
      aria-hidden="true"
      style={{ top: y, ...(leansBack ? { right: width - x + 12 } : { left: x + 12 }) }}
    >
      {children}
    </div>
  );
}
