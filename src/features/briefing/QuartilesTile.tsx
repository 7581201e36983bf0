/** How many published measures stand in each quartile, and the one that moved furthest. */
import { formatYear } from '../../domain/figures/house-style.ts';
import { comparatorLabel } from '../../domain/quartiles/comparator-words.ts';
import { quartileCounts } from '../../domain/quartiles/headline.ts';
import { biggestMove, moveInWords } from '../../domain/quartiles/quartile-moves.ts';
import { type ReaderView, sharedSearch } from '../../domain/standpoint/reader-view.ts';
import { formatAddress, type Search } from '../../ui/address/address.ts';
import styles from './briefing.module.css';
import type { BriefingStory } from './briefing-story.ts';

interface Props {
  readonly story: BriefingStory;
  readonly view: ReaderView;
  readonly search: Search;
}

const WORDS = ['Best', 'Second', 'Third', 'Bottom'] as const;

export function QuartilesTile({ story, view, search }: Props) {
  const counts = quartileCounts(story.standings);
  const placed = counts.reduce((sum, count) => sum + count, 0);
  const year = story.year === null ? '' : formatYear(story.year, view.houseStyle);
  return (
    <section className={styles.tile} aria-label="Quartile positions">
      <p className={styles.kind}>
        <span className={styles.badge}>Published</span>
      </p>
      <h2>
        <a href={formatAddress('/quartiles', sharedSearch(search))}>Quartile positions</a>
      </h2>
      <p className={styles.quiet}>
        ASCOF, {year}, compared with {comparatorLabel(view.comparator)}
      </p>
      {placed === 0 ? (
        <p className={styles.tileFigure}>No measure has a quartile; ranks are on the page.</p>
      ) : (
        <ul className={styles.counts}>
          {counts.map((count, i) => (
            <li key={WORDS[i]}>
              <a href={formatAddress('/quartiles', { ...sharedSearch(search), quartile: String(i + 1) })}>
                <span className={styles.figure}>{count}</span>
                <span className={`${styles.zone} ${styles[`zone${i + 1}`]}`} aria-hidden="true" />
                <span className={styles.zoneWord}>{WORDS[i]}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      <Mover story={story} search={search} />
    </section>
  );
}

function Mover({ story, search }: Pick<Props, 'story' | 'search'>) {
  const move = biggestMove(story.standings);
  if (!move) return null;
  const { measure } = move.standing.position;
  return (
    <p className={styles.tileFigure}>
      Biggest move:{' '}
      <a href={formatAddress(`/measures/${measure.framework}/${measure.code}`, sharedSearch(search))}>
        {measure.plainName}
      </a>
      , {moveInWords(move)}.
    </p>
  );
}
