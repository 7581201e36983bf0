/** Published measures that changed quartile, beside the local signals of the same direction: each a sentence and a link, the first few in sight. */
import { formatYear } from '../../domain/figures/house-style.ts';
import { valueInWords } from '../../domain/measures/measure-value.ts';
import { laterInWords } from '../../domain/quartiles/later-position-words.ts';
import { moveInWords, type QuartileMove } from '../../domain/quartiles/quartile-moves.ts';
import { type ReaderView, sharedSearch } from '../../domain/standpoint/reader-view.ts';
import { formatAddress, type Search } from '../../ui/address/address.ts';
import styles from './briefing.module.css';
import type { BriefingStory } from './briefing-story.ts';

interface Props {
  readonly title: string;
  readonly moves: readonly QuartileMove[];
  readonly later: BriefingStory['later'];
  readonly view: ReaderView;
  readonly search: Search;
}

const SHOWN = 5;

export function PublishedMoves({ title, moves, later, view, search }: Props) {
  if (moves.length === 0) return null;
  const more = moves.length - SHOWN;
  const row = (move: QuartileMove) => (
    <Row key={move.standing.position.measure.code} move={move} later={later} view={view} search={search} />
  );
  return (
    <div className={styles.published}>
      <h3 className={styles.publishedTitle}>
        <span className={styles.badge}>Published</span> {title}
      </h3>
      <ul className={styles.rows}>{moves.slice(0, SHOWN).map(row)}</ul>
      {more > 0 && (
        <details className={styles.more}>
          <summary>{more} more</summary>
          <ul className={styles.rows}>{moves.slice(SHOWN).map(row)}</ul>
        </details>
      )}
      {more > 0 && (
        <p>
          <a href={formatAddress('/quartiles', sharedSearch(search))}>
            All {moves.length} on the quartiles page
          </a>
        </p>
      )}
    </div>
  );
}

function Row({
  move,
  later,
  view,
  search,
}: Omit<Props, 'title' | 'moves'> & { readonly move: QuartileMove }) {
  const { position, movement } = move.standing;
  const { measure, value, year } = position;
  const since = movement.kind === 'moved' ? ` since ${formatYear(movement.since.year, view.houseStyle)}` : '';
  const found = later.get(position);
  return (
    <li className={styles.move}>
      <a href={formatAddress(`/measures/${measure.framework}/${measure.code}`, sharedSearch(search))}>
        {measure.plainName}
      </a>
      , {moveInWords(move)}
      {since}: {value === null ? '' : valueInWords(value, measure)} in {formatYear(year, view.houseStyle)}
      {found ? `; ${laterInWords(position, found, view.houseStyle)}` : ''}.
    </li>
  );
}
