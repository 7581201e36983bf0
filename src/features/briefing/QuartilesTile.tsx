/** How many published measures stand in each quartile, which are in the bottom one, and the one that moved furthest. */
import { formatYear } from '../../domain/figures/house-style.ts';
import { comparatorLabel } from '../../domain/quartiles/comparator-words.ts';
import { quartileCounts } from '../../domain/quartiles/headline.ts';
import { laterInWords } from '../../domain/quartiles/later-position-words.ts';
import { biggestMove, moveInWords } from '../../domain/quartiles/quartile-moves.ts';
import { type ReaderView, sharedSearch } from '../../domain/standpoint/reader-view.ts';
import { formatAddress, type Search } from '../../ui/address/address.ts';
import { BottomMeasures } from './BottomMeasures.tsx';
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
        <NoQuartile story={story} view={view} search={search} />
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
      <BottomMeasures story={story} view={view} search={search} />
      <Mover story={story} view={view} search={search} />
    </section>
  );
}

/** Ranks are promised only where there are some. */
function NoQuartile({ story, view, search }: Props) {
  const year = story.year === null ? '' : formatYear(story.year, view.houseStyle);
  const positions = story.standings.map(({ position }) => position);
  if (positions.some(({ rank }) => rank !== null))
    return <p className={styles.tileFigure}>No measure has a quartile; ranks are on the page.</p>;
  if (positions.some(({ value }) => value !== null))
    return <p className={styles.tileFigure}>No measure has a quartile or a rank in this comparison.</p>;
  return (
    <p className={styles.tileFigure}>
      No published figures of {view.name} are held for {year}.{' '}
      <a href={formatAddress('/data', sharedSearch(search))}>Add the official file on the Data page</a>.
    </p>
  );
}

function Mover({ story, view, search }: Props) {
  const move = biggestMove(story.standings);
  if (!move) return null;
  const { position } = move.standing;
  const { measure } = position;
  const later = story.later.get(position);
  return (
    <p className={styles.tileFigure}>
      Biggest move:{' '}
      <a href={formatAddress(`/measures/${measure.framework}/${measure.code}`, sharedSearch(search))}>
        {measure.plainName}
      </a>
      , {moveInWords(move)}
      {later ? `; ${laterInWords(position, later, view.houseStyle)}` : ''}.
    </p>
  );
}
