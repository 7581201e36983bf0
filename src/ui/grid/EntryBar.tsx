/**
 * At the foot of the window while a grid is filled in: what is to be known of the cell in hand, how far one is, and the ways
 * on. It says what it is given; it knows neither the grid nor how it is saved.
 */
import type { ReactNode } from 'react';
import styles from './grid.module.css';

export interface CellWords {
  readonly name: string;
  readonly kind: 'fault' | 'question' | 'plain';
  readonly sentence: string;
}

interface Props {
  /** Of the cell that has the focus; null while none has. */
  readonly inHand: CellWords | null;
  /** Said while no cell is in hand: how the grid is used. */
  readonly how: string;
  readonly progress: string;
  /** Of what is typed and not saved. */
  readonly draft: 'none' | 'writing' | 'kept' | 'failed';
  readonly children: ReactNode;
}

export function EntryBar({ inHand, how, progress, draft, children }: Props) {
  return (
    <div className={styles.bar}>
      <div className={styles.inHand} data-kind={inHand?.kind ?? 'none'}>
        {inHand && <p className={styles.inHandName}>{inHand.name}</p>}
        <p
          className={inHand ? undefined : styles.how}
          role={inHand && inHand.kind !== 'plain' ? 'status' : undefined}
        >
          {inHand?.sentence ?? how}
        </p>
      </div>
      <div className={styles.save}>
        <p className={styles.progress}>
          <span role="status">{progress}</span>{' '}
          <span className={styles.draft} data-draft={draft}>
            {DRAFT[draft]}
          </span>
        </p>
        <div className={styles.ways}>{children}</div>
      </div>
    </div>
  );
}

const DRAFT = {
  none: '',
  writing: '',
  kept: 'Draft kept',
  failed: 'The draft could not be kept: save before you leave.',
} as const;
