/** The paragraph that opens a page of local figures, with the badges of the figures it speaks of. Nothing where nothing is said. */
import type { SeriesPoint } from '../../domain/series/series.ts';
import { badgesOf } from './badges-of.ts';
import { LocalBadges } from './LocalBadges.tsx';
import styles from './local.module.css';

interface Props {
  readonly lead: string;
  readonly points: readonly SeriesPoint[];
}

export function LocalLead({ lead, points }: Props) {
  if (lead === '') return null;
  return (
    <>
      <p className={styles.lead}>{lead}</p>
      <p className={styles.leadBadges}>
        <LocalBadges badges={badgesOf(points)} />
      </p>
    </>
  );
}
