/** The library of all local measures, or the form of a new one. */
import { useMemo } from 'react';
import { readerView } from '../../domain/standpoint/reader-view.ts';
import { useHeld } from '../../queries/held/held-context.ts';
import { useLocal } from '../../queries/local/use-local.ts';
import { storeProblemSentence } from '../../storage/store-problem-sentence.ts';
import { useAddress } from '../../ui/address/use-address.ts';
import { IndicatorsLibrary } from './IndicatorsLibrary.tsx';
import styles from './indicators.module.css';
import { NewMeasure } from './NewMeasure.tsx';

interface Props {
  /** True at `/indicators/new`: the form of a new measure. */
  readonly adding: boolean;
}

export function IndicatorsPage({ adding }: Props) {
  const held = useHeld();
  const local = useLocal();
  const { search } = useAddress();
  const view = useMemo(() => readerView(search, held), [search, held]);
  if (local.kind === 'loading') return <p className={styles.wait}>Opening the library …</p>;
  if (local.kind === 'failed') return <p role="alert">{storeProblemSentence(local.problem)}</p>;
  return adding ? (
    <NewMeasure holdings={local.value} search={search} />
  ) : (
    <IndicatorsLibrary holdings={local.value} view={view} search={search} />
  );
}
