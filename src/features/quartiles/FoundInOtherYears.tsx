/** What a search finds in other years than the one shown, with where the council stood then. */
import { formatYear } from '../../domain/figures/house-style.ts';
import type { Position } from '../../domain/quartiles/position.ts';
import { positionSentence } from '../../domain/quartiles/position-words.ts';
import type { ReaderView } from '../../domain/standpoint/reader-view.ts';
import { formatAddress, type Search } from '../../ui/address/address.ts';
import styles from './quartiles.module.css';

interface Props {
  readonly found: readonly Position[];
  readonly view: ReaderView;
  readonly search: Search;
}

export function FoundInOtherYears({ found, view, search }: Props) {
  if (found.length === 0) return null;
  return (
    <section className={styles.otherYears} aria-label="Found in other years">
      <h2>Found in other years</h2>
      <ul>
        {found.map((position) => {
          const { measure, year } = position;
          return (
            <li key={measure.concept}>
              <a href={formatAddress(`/measures/${measure.framework}/${measure.code}`, { ...search, year })}>
                {measure.code} {measure.plainName}
              </a>
              , last held for {formatYear(year, view.houseStyle)}.{' '}
              {positionSentence(position, view.name, view.comparator, view.houseStyle)}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
