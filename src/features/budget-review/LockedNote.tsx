/** That the review is signed off, by whom in which role, over which version, and what has changed since. */
import { varianceSentence } from '../../domain/budget/budget-headline-words.ts';
import type { HouseStyle } from '../../domain/figures/house-style.ts';
import styles from './review.module.css';
import { correctionSentence, signedOffSentence, sinceSignedOff } from './review-words.ts';
import type { ReviewedMonth } from './reviewed-month.ts';

interface Props {
  readonly reviewed: ReviewedMonth;
  readonly style: HouseStyle;
}

export function LockedNote({ reviewed, style }: Props) {
  const { review, headline } = reviewed;
  const { signedOff, corrections = [] } = review;
  if (!signedOff && corrections.length === 0) return null;
  const since = signedOff ? sinceSignedOff(signedOff, reviewed, varianceSentence(headline, style)) : null;
  return (
    <div className={styles.locked}>
      {signedOff && (
        <p>
          <strong>{signedOffSentence(signedOff, review, style)}</strong> The review is locked.
        </p>
      )}
      {since && <p>{since}</p>}
      {corrections.map((correction) => (
        <p key={JSON.stringify(correction)}>{correctionSentence(correction)}</p>
      ))}
    </div>
  );
}
