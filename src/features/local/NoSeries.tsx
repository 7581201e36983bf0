/** In place of a chart for which no figures are held: what it would show, and the way to bring them in. */
import type { LocalMeasure } from '../../domain/measures/local/local-measure.ts';
import { formatAddress } from '../../ui/address/address.ts';
import styles from './local.module.css';

export function NoSeries({ measure, name }: { readonly measure: LocalMeasure; readonly name: string }) {
  return (
    <p className={styles.none}>
      No figures of {name} are held for this yet. {measure.definition}{' '}
      <a href={formatAddress('/data/return')}>Add this month</a>.
    </p>
  );
}
