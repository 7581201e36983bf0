/** A ranked list of signals: each a sentence, a small chart and a link. The first few are shown, the others folded. */
import { type ReactNode, useId } from 'react';
import { VariationIcon } from '../../charts/icons/VariationIcon.tsx';
import { sparkModel } from '../../charts/model/spark-model.ts';
import { SparkLine } from '../../charts/spark/SparkLine.tsx';
import { seriesSentence } from '../../domain/series/series-sentence.ts';
import type { RankedSignal } from '../../domain/signals/ranked-signals.ts';
import { partsInWords } from '../../domain/signals/signal-words.ts';
import { type ReaderView, sharedSearch } from '../../domain/standpoint/reader-view.ts';
import { formatAddress, type Search } from '../../ui/address/address.ts';
import { localBadges } from '../local/badges-of.ts';
import { LocalBadges } from '../local/LocalBadges.tsx';
import styles from './briefing.module.css';

interface Props {
  readonly title: string;
  /** Said where there are none. */
  readonly none: ReactNode;
  readonly signals: readonly RankedSignal[];
  readonly view: ReaderView;
  readonly search: Search;
  /** What else belongs under the title. */
  readonly children?: ReactNode;
}

const SHOWN = 5;

export function SignalList({ title, none, signals, view, search, children }: Props) {
  const id = useId();
  const [first, more] = [signals.slice(0, SHOWN), signals.slice(SHOWN)];
  const row = (signal: RankedSignal) => (
    <Row key={signal.measure.code} signal={signal} view={view} search={search} />
  );
  return (
    <section className={styles.signals} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {signals.length === 0 ? none : <ol className={styles.rows}>{first.map(row)}</ol>}
      {more.length > 0 && (
        <details className={styles.more}>
          <summary>{more.length} more</summary>
          <ol className={styles.rows} start={SHOWN + 1}>
            {more.map(row)}
          </ol>
        </details>
      )}
      {children}
    </section>
  );
}

function Row({
  signal,
  view,
  search,
}: {
  readonly signal: RankedSignal;
  readonly view: ReaderView;
  readonly search: Search;
}) {
  const { measure, series, chart, illustrative } = signal;
  const spark = sparkModel({ measure, series, chart });
  const parts = partsInWords(signal);
  return (
    <li className={styles.signal}>
      {chart.variation && <VariationIcon variation={chart.variation} />}
      <div>
        <h3>
          <a href={formatAddress(`/measures/local/${measure.code}`, sharedSearch(search))}>{measure.title}</a>
        </h3>
        <p>
          {seriesSentence(measure, series, chart, view.houseStyle)} {parts && `${parts}.`}
        </p>
        <LocalBadges badges={localBadges(illustrative)} />
      </div>
      {spark && <SparkLine model={spark} />}
    </li>
  );
}
