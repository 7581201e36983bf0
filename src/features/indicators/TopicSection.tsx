/** One topic of the library: a row a measure with figures, the others folded at its end. */
import { useId } from 'react';
import { counted } from '../../domain/figures/house-style.ts';
import type { ReaderView } from '../../domain/standpoint/reader-view.ts';
import type { Search } from '../../ui/address/address.ts';
import { VisuallyHidden } from '../../ui/styles/VisuallyHidden.tsx';
import { IndicatorRow } from './IndicatorRow.tsx';
import styles from './indicators.module.css';
import type { TopicRows } from './library-rows.ts';
import { MeasureLinks } from './MeasureLinks.tsx';

interface Props {
  readonly group: TopicRows;
  readonly view: ReaderView;
  readonly search: Search;
}

export function TopicSection({ group, view, search }: Props) {
  const { topic, withFigures, without } = group;
  const id = useId();
  return (
    <section className={styles.topic} aria-labelledby={id}>
      <h2 id={id}>{topic.title}</h2>
      {withFigures.length > 0 && (
        <table className={styles.table} aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col" className={styles.colMeasure}>
                Measure
              </th>
              <th scope="col" className={styles.colFigure}>
                Latest figure
              </th>
              <th scope="col" className={styles.colTrend}>
                Trend
              </th>
              <th scope="col">Change</th>
            </tr>
          </thead>
          <tbody>
            {withFigures.map((row) => (
              <IndicatorRow key={row.measure.code} row={row} view={view} search={search} />
            ))}
          </tbody>
        </table>
      )}
      {without.length > 0 && (
        <details className={styles.fold} open={withFigures.length === 0 && without.length <= 3}>
          <summary>
            {counted(without.length, 'measure', 'measures')} without a figure
            <VisuallyHidden>{` of ${topic.title}`}</VisuallyHidden>
          </summary>
          <MeasureLinks rows={without} search={search} />
        </details>
      )}
    </section>
  );
}
