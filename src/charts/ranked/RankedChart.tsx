/** All councils ranked: bars where there is room and on paper, a strip of dots on a narrow screen. */
import type { ComponentProps } from 'react';
import { RankedBars } from './RankedBars.tsx';
import { RankedDots } from './RankedDots.tsx';
import styles from './ranked.module.css';

export function RankedChart(props: ComponentProps<typeof RankedBars>) {
  return (
    <>
      <div className={styles.wide}>
        <RankedBars {...props} />
      </div>
      <div className={styles.narrow}>
        <RankedDots {...props} />
      </div>
    </>
  );
}
