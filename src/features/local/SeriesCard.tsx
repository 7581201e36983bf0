/** One series small: its title as a link, the latest figure as it was said, what it is against, its signal and its shape. */

import { sparkModel } from '../../charts/model/spark-model.ts';
import { SparkLine } from '../../charts/spark/SparkLine.tsx';
import type { LocalCode } from '../../domain/measures/local/local-measure.ts';
import { saidInWords } from '../../domain/series/said-words.ts';
import { chartOptions, seriesChart } from '../../domain/series/series-chart.ts';
import {
  comparedInWords,
  latestPoint,
  pointYearBefore,
  signalSentence,
  whenCovered,
} from '../../domain/series/series-sentence.ts';
import { outlookInWords } from '../../domain/signals/outlook-words.ts';
import { targetInWords } from '../../domain/signals/target-words.ts';
import { sharedSearch } from '../../domain/standpoint/reader-view.ts';
import { formatAddress } from '../../ui/address/address.ts';
import { badgesOf } from './badges-of.ts';
import { LocalBadges } from './LocalBadges.tsx';
import styles from './local.module.css';
import { type HeldOfMeasure, heldSeries, type LocalPage } from './local-page.ts';
import { localMeasurePath } from './MeasureLink.tsx';

interface Props {
  readonly page: LocalPage;
  readonly code: LocalCode;
}

export function SeriesCard({ page, code }: Props) {
  const held = heldSeries(page, code);
  const measure = page.holdings.measureOf(code);
  if (!measure) return null;
  return (
    <li className={styles.card}>
      <h3>
        <a href={formatAddress(localMeasurePath(code), sharedSearch(page.search))}>{measure.title}</a>
      </h3>
      {held ? <Figure page={page} held={held} /> : <p className={styles.quiet}>No figures are held yet.</p>}
    </li>
  );
}

function Figure({
  page,
  held: { measure, series },
}: {
  readonly page: LocalPage;
  readonly held: HeldOfMeasure;
}) {
  const latest = latestPoint(series);
  if (!latest) return null;
  const chart = seriesChart(measure, series, chartOptions({}, series));
  const spark = sparkModel({ measure, series, chart });
  const before = pointYearBefore(series, latest.period);
  const when = whenCovered(measure, latest, series.frequency, page.houseStyle);
  const signal = signalSentence(measure, series, chart, page.houseStyle);
  const target = targetInWords(measure, latest);
  const outlook = outlookInWords(measure, chart);
  return (
    <>
      <p className={styles.cardFigure}>
        <strong>{saidInWords(latest, measure)}</strong> {spark && <SparkLine model={spark} />}
      </p>
      <p className={styles.quiet}>
        {when}
        {before ? `, ${comparedInWords(measure, before, latest, chart)}` : ''}. {signal}
      </p>
      {target && <p className={styles.quiet}>{target}</p>}
      {outlook && <p className={styles.quiet}>{outlook}</p>}
      <LocalBadges badges={badgesOf(before ? [latest, before] : [latest])} />
    </>
  );
}
