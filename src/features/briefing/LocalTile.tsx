/** A tile of one or two local figures: as they were said, of when, which way they go in words, and a small trend. */
import { sparkModel } from '../../charts/model/spark-model.ts';
import { SparkLine } from '../../charts/spark/SparkLine.tsx';
import { periodInWords } from '../../domain/periods/period-words.ts';
import { saidInWords } from '../../domain/series/said-words.ts';
import { changeInWords } from '../../domain/signals/change-words.ts';
import { isTrend, standingInWords } from '../../domain/signals/figure-standing.ts';
import { outlookInWords } from '../../domain/signals/outlook-words.ts';
import { targetInWords } from '../../domain/signals/target-words.ts';
import { type ReaderView, sharedSearch } from '../../domain/standpoint/reader-view.ts';
import { formatAddress, type Search } from '../../ui/address/address.ts';
import { badgesOf } from '../local/badges-of.ts';
import { LocalBadges } from '../local/LocalBadges.tsx';
import styles from './briefing.module.css';
import type { TileFigure } from './briefing-story.ts';

interface Props {
  readonly title: string;
  readonly path: string;
  /** None: no tile. */
  readonly figures: readonly TileFigure[];
  readonly view: ReaderView;
  readonly search: Search;
  readonly pinned?: boolean;
}

export function LocalTile({ title, path, figures, view, search, pinned }: Props) {
  if (figures.length === 0) return null;
  return (
    <section className={styles.tile} aria-label={title}>
      <p className={styles.kind}>
        <LocalBadges badges={badgesOf(figures.flatMap(({ series }) => series.points))} />
        {pinned && <span className={styles.quiet}>Pinned</span>}
      </p>
      <h2>
        <a href={formatAddress(path, sharedSearch(search))}>{title}</a>
      </h2>
      {figures.map((figure) => (
        <Figure key={figure.measure.code} {...figure} named={!pinned} view={view} />
      ))}
    </section>
  );
}

/** `named`: with the measure's title, where the tile's own is another. */
function Figure({
  measure,
  series,
  chart,
  latest,
  named,
  view,
}: TileFigure & { named: boolean; view: ReaderView }) {
  const spark = isTrend(series) ? sparkModel({ measure, series, chart }) : null;
  const target = targetInWords(measure, latest);
  const outlook = outlookInWords(measure, chart);
  return (
    <div className={styles.tileFigure}>
      {named && <p className={styles.quiet}>{measure.title}</p>}
      <p className={styles.figureLine}>
        <span className={styles.figure}>{saidInWords(latest, measure)}</span>
        {spark && <SparkLine model={spark} />}
      </p>
      <p className={styles.quiet}>
        {periodInWords(latest.period, series.frequency, view.houseStyle)}
        {standingInWords(latest, series)}
      </p>
      <p>{changeInWords(measure, series, chart, view.houseStyle)}</p>
      {target && <p className={styles.quiet}>{target}</p>}
      {outlook && <p className={styles.quiet}>{outlook}</p>}
    </div>
  );
}
