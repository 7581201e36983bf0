/** The way from a figure to the page of its measure; nothing on that page itself. */
import type { LocalMeasure } from '../../domain/measures/local/local-measure.ts';
import { sharedSearch } from '../../domain/standpoint/reader-view.ts';
import { formatAddress, type Search } from '../../ui/address/address.ts';
import styles from './local.module.css';

interface Props {
  readonly measure: LocalMeasure;
  /** Of the page the link stands on. */
  readonly path: string;
  readonly search: Search;
}

export function MeasureLink({ measure, path, search }: Props) {
  const to = localMeasurePath(measure.code);
  if (to === path) return null;
  return (
    <p className={styles.link}>
      <a href={formatAddress(to, sharedSearch(search))}>
        {measure.title}: limits, target, events, every figure
      </a>
    </p>
  );
}

/** `/measures/local/home-care-waiting`. */
export function localMeasurePath(code: string): string {
  return `/measures/local/${code}`;
}
