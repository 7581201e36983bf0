/** One local measure: its trend, what is usual for it, what was decided about it, and what it is. */
import { useMemo, useState } from 'react';
import type { LocalMeasure } from '../../domain/measures/local/local-measure.ts';
import { readerView } from '../../domain/standpoint/reader-view.ts';
import { useHeld } from '../../queries/held/held-context.ts';
import { usePutLocalMeasure } from '../../queries/local/local-writes.ts';
import { useLocal } from '../../queries/local/use-local.ts';
import { storeProblemSentence } from '../../storage/store-problem-sentence.ts';
import { formatAddress } from '../../ui/address/address.ts';
import { useAddress } from '../../ui/address/use-address.ts';
import { Button, buttonClass } from '../../ui/controls/Button.tsx';
import { LocalMeasureView } from './LocalMeasureView.tsx';
import styles from './local-measure.module.css';

interface Props {
  readonly code: string;
}

export function LocalMeasurePage({ code }: Props) {
  const held = useHeld();
  const local = useLocal();
  const { search } = useAddress();
  const [removed, setRemoved] = useState<LocalMeasure | null>(null);
  const view = useMemo(() => readerView(search, held), [search, held]);
  if (local.kind === 'loading') return <p className={styles.wait}>Opening the measure …</p>;
  if (local.kind === 'failed') return <p role="alert">{storeProblemSentence(local.problem)}</p>;
  const measure = local.value.measureOf(code);
  if (!measure)
    return removed?.code === code ? <Removed measure={removed} /> : <UnknownMeasure code={code} />;
  return (
    <LocalMeasureView
      key={code}
      measure={measure}
      holdings={local.value}
      view={view}
      search={search}
      onRemoved={setRemoved}
    />
  );
}

/** Stands until the reader goes on: the way back is here only. */
function Removed({ measure }: { readonly measure: LocalMeasure }) {
  const put = usePutLocalMeasure();
  return (
    <>
      <h1>{measure.title} is removed</h1>
      <p className={styles.lead}>It had no figures, and nothing else has changed.</p>
      <p className={styles.way}>
        <Button onClick={() => put.mutate(measure)}>Undo</Button>{' '}
        <a className={buttonClass()} href={formatAddress('/indicators')}>
          See all indicators
        </a>
      </p>
    </>
  );
}

function UnknownMeasure({ code }: Props) {
  return (
    <>
      <h1>There is no such local measure</h1>
      <p className={styles.lead}>
        No local measure has the code ‘{code}’ here. It may be one of another council’s own, which comes with
        its snapshot or with a return that says its title, unit, polarity and frequency.
      </p>
      <p className={styles.way}>
        <a className={buttonClass('primary')} href={formatAddress('/indicators')}>
          See all indicators
        </a>{' '}
        <a className={buttonClass()} href={formatAddress('/indicators/new')}>
          New measure
        </a>
      </p>
    </>
  );
}
