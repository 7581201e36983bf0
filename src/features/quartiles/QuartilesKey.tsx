/** What the marks on the bands mean, and how many measures lie in each quartile. */
import { bottomQuartileInWords } from '../../domain/quartiles/bottom-quartile-words.ts';
import { quartileCounts, type Standing } from '../../domain/quartiles/headline.ts';
import styles from './quartiles.module.css';

const WORDS = ['best', 'second', 'third', 'bottom'] as const;

/** The count in each quartile as one bar; an empty quartile is left out of the bar, never drawn as a sliver. */
export function QuartileCounts({ standings }: { readonly standings: readonly Standing[] }) {
  const parts = [styles.part1, styles.part2, styles.part3, styles.part4];
  const counts = quartileCounts(standings).map((count, i) => ({
    count,
    word: WORDS[i] ?? '',
    part: parts[i] ?? '',
  }));
  if (counts.every(({ count }) => count === 0)) return null;
  return (
    <ul className={styles.summary} aria-label="Measures in each quartile">
      {counts
        .filter(({ count }) => count > 0)
        .map(({ count, word, part }) => (
          <li
            key={word}
            className={`${styles.part} ${part}`}
            style={{ '--share': count } as React.CSSProperties}
          >
            {count} {word}
          </li>
        ))}
    </ul>
  );
}

export function BandKey({ council, region }: { readonly council: string; readonly region: string | null }) {
  return (
    <p className={styles.key}>
      <span>
        <svg viewBox="0 0 14 16" aria-hidden="true">
          <path d="M7 1 l6 7 l-6 7 l-6 -7 z" fill="currentColor" />
        </svg>
        {council}
      </span>
      <span>
        <svg viewBox="0 0 14 16" aria-hidden="true">
          <path d="M7 0 v16" stroke="currentColor" strokeWidth="2" />
        </svg>
        England
      </span>
      {region && (
        <span>
          <svg viewBox="0 0 14 16" aria-hidden="true">
            <path d="M7 1 v14" stroke="currentColor" strokeWidth="2" strokeDasharray="2 2" />
          </svg>
          {region}
        </span>
      )}
      <span>
        Each track runs from worst to best, better to the right; small ticks under it are the three cuts.
      </span>
      <span>A chevron: some councils lie further out.</span>
      <span>{bottomQuartileInWords('mixed')}</span>
    </p>
  );
}
