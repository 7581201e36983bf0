/** The first thing asked: over or under, by how much, and what stands beside it. */
import { headlineSentences } from '../../domain/budget/budget-headline-words.ts';
import type { HouseStyle } from '../../domain/figures/house-style.ts';
import styles from './review.module.css';
import { versionInWords } from './review-words.ts';
import type { ReviewedMonth } from './reviewed-month.ts';

interface Props {
  readonly reviewed: ReviewedMonth;
  readonly style: HouseStyle;
}

export function HeadlineStep({ reviewed, style }: Props) {
  const { headline, now } = reviewed;
  const [first, ...more] = headlineSentences(headline, style);
  return (
    <>
      <p className={styles.message}>{first}</p>
      {more.map((sentence) => (
        <p key={sentence} className={styles.further}>
          {sentence}
        </p>
      ))}
      <p className={styles.source}>{versionInWords(now, style)}.</p>
    </>
  );
}
