/** A measure in the library: its latest figure as it was said, its small trend, and what its chart says in words. */
import { VariationIcon } from '../../charts/icons/VariationIcon.tsx';
import { sparkModel } from '../../charts/model/spark-model.ts';
import { SparkLine } from '../../charts/spark/SparkLine.tsx';
import { shortPeriod } from '../../domain/periods/period-words.ts';
import { saidInWords } from '../../domain/series/said-words.ts';
import { changeInWords } from '../../domain/signals/change-words.ts';
import { isTrend, standingInWords } from '../../domain/signals/figure-standing.ts';
import { outlookInWords } from '../../domain/signals/outlook-words.ts';
import { targetInWords } from '../../domain/signals/target-words.ts';
import { type ReaderView, sharedSearch } from '../../domain/standpoint/reader-view.ts';
import { formatAddress, type Search } from '../../ui/address/address.ts';
import { badgesOf } from '../local/badges-of.ts';
import { LocalBadges } from '../local/LocalBadges.tsx';
import styles from './indicators.module.css';
import type { LibraryRow } from './library-rows.ts';

interface Props {
  readonly row: LibraryRow;
  readonly view: ReaderView;
  readonly search: Search;
}

export function IndicatorRow({ row, view, search }: Props) {
  const { measure, series, chart, latest, late } = row;
  if (!series || !latest) return null;
  const spark = isTrend(series) ? sparkModel({ measure, series, chart }) : null;
  const target = targetInWords(measure, latest);
  const outlook = outlookInWords(measure, chart);
  return (
    <tr className={styles.row}>
      <th scope="row" className={measure.partOf ? styles.part : undefined}>
        <a href={formatAddress(`/measures/local/${measure.code}`, sharedSearch(search))}>{measure.title}</a>
      </th>
      <td className={styles.figureCell}>
        <span className={styles.figure}>{saidInWords(latest, measure)}</span>
        <span className={styles.when}>
          {shortPeriod(latest.period, measure.frequency, view.houseStyle)}
          {standingInWords(latest, series)}
          {late && ', later figure not yet reported'}
        </span>
        <LocalBadges badges={badgesOf(series.points)} />
      </td>
      <td className={styles.trend}>{spark && <SparkLine model={spark} />}</td>
      <td className={styles.change}>
        {chart?.variation && <VariationIcon variation={chart.variation} />}
        <span>
          {changeInWords(measure, series, chart, view.houseStyle)}
          {target && <span className={styles.when}>{target}</span>}
          {outlook && <span className={styles.when}>{outlook}</span>}
        </span>
      </td>
    </tr>
  );
}
