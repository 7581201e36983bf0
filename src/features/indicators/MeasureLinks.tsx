/** Measures by name only, for those without a figure to show. */
import { sharedSearch } from '../../domain/standpoint/reader-view.ts';
import { formatAddress, type Search } from '../../ui/address/address.ts';
import styles from './indicators.module.css';
import type { LibraryRow } from './library-rows.ts';

export function MeasureLinks({
  rows,
  search,
}: {
  readonly rows: readonly LibraryRow[];
  readonly search: Search;
}) {
  return (
    <ul className={styles.names}>
      {rows.map(({ measure }) => (
        <li key={measure.code}>
          <a href={formatAddress(`/measures/local/${measure.code}`, sharedSearch(search))}>{measure.title}</a>
        </li>
      ))}
    </ul>
  );
}
