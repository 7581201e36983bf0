/** The first page of the note: the headline, the bridge complete, and where. */
import { DataTable } from '../../charts/frame/DataTable.tsx';
import { bridgeSentence } from '../../domain/budget/bridge-words.ts';
import { headlineSentences } from '../../domain/budget/budget-headline-words.ts';
import type { HouseStyle } from '../../domain/figures/house-style.ts';
import { LocalBadges } from '../local/LocalBadges.tsx';
import { bridgeTable } from './bridge-table.ts';
import { LockedNote } from './LockedNote.tsx';
import { linesTable } from './lines-table.ts';
import styles from './review.module.css';
import { reviewBadges } from './review-badges.ts';
import { versionInWords } from './review-words.ts';
import type { ReviewedMonth } from './reviewed-month.ts';

interface Props {
  readonly reviewed: ReviewedMonth;
  readonly style: HouseStyle;
}

export function NoteFirstPage({ reviewed, style }: Props) {
  const { review, headline, now, before, bridge } = reviewed;
  const bridgeRows = bridgeTable(bridge, now.month, style);
  return (
    <section className={styles.page}>
      <p>
        <LocalBadges badges={reviewBadges(reviewed)} /> {versionInWords(now, style)}.
        {review.signedOff ? '' : ' Not signed off.'}
      </p>
      <LockedNote reviewed={reviewed} style={style} />
      {headlineSentences(headline, style).map((sentence, i) => (
        <p key={sentence} className={i === 0 ? styles.noteLead : undefined}>
          {sentence}
        </p>
      ))}
      <h2>What moved, and why</h2>
      <p>{bridgeSentence(bridge, style)}</p>
      {bridgeRows && <DataTable id="note-bridge" content={bridgeRows} />}
      <h2>Where</h2>
      <DataTable id="note-lines" content={linesTable(now, before, style)} />
    </section>
  );
}
