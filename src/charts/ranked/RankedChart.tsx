/**
 * All councils ranked: a row each with its name where they are few. Where they are many, one beside another where there
 * is room and on paper, and a strip of dots on a narrow screen.
 */
import type { ComponentProps } from 'react';
import { namesEveryCouncil } from '../model/ranked-model.ts';
import { RankedBars } from './RankedBars.tsx';
import { RankedDots } from './RankedDots.tsx';
import { RankedRows } from './RankedRows.tsx';
import styles from './ranked.module.css';

export function RankedChart(props: ComponentProps<typeof RankedBars>) {
  if (namesEveryCouncil(props.model)) {
    return (
      <>
        <div className={styles.beside}>
          <RankedRows {...props} namesAre="beside" />
        </div>
        <div className={styles.above}>
          <RankedRows {...props} namesAre="above" />
        </div>
      </>
    );
  }
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
