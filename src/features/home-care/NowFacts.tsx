/** Four things about the list today: its age, where people wait, whether it is in step with the starts, block-booked hours. */
import type { ReactNode } from 'react';
import { BandsNow } from '../../charts/bands-over-time/BandsNow.tsx';
import { bandsNowModel } from '../../charts/model/bands-now-model.ts';
import { type PartSeries, pointAt } from '../../charts/model/part-series.ts';
import { listInWords } from '../../domain/figures/house-style.ts';
import { periodInWords } from '../../domain/periods/period-words.ts';
import { saidBriefly, saidInWords } from '../../domain/series/said-words.ts';
import type { SeriesPoint } from '../../domain/series/series.ts';
import { whenSaid } from '../../domain/series/series-sentence.ts';
import { blockUseInWords } from '../../domain/waits/block-booking-words.ts';
import { badgesOf } from '../local/badges-of.ts';
import { LocalBadges } from '../local/LocalBadges.tsx';
import styles from '../local/local.module.css';
import { heldSeries, type LocalPage } from '../local/local-page.ts';
import { blockUseNow } from './block-use-now.ts';
import { STARTED, WAIT_MEAN, WAITING } from './home-care-codes.ts';
import { lastWhole, listAgeOf } from './list-age.ts';
import { listInStep } from './list-in-step.ts';

interface Props {
  readonly page: LocalPage;
  readonly bands: readonly PartSeries[];
  readonly sources: readonly PartSeries[];
}

export function NowFacts({ page, bands, sources }: Props) {
  return (
    <div className={styles.row}>
      <Age page={page} bands={bands} />
      <Where page={page} sources={sources} />
      <InStep page={page} />
      <Block page={page} />
    </div>
  );
}

interface FactProps {
  readonly heading: string;
  readonly figure?: string | undefined;
  readonly points: readonly SeriesPoint[];
  readonly children: ReactNode;
}

function Fact({ heading, figure, points, children }: FactProps) {
  return (
    <section className={styles.fact}>
      <h2>{heading}</h2>
      {figure && <p className={styles.factFigure}>{figure}</p>}
      {children}
      {points.length > 0 && <LocalBadges badges={badgesOf(points)} />}
    </section>
  );
}

function Age({ page, bands }: Pick<Props, 'page' | 'bands'>) {
  const heading = 'How long the people on the list have waited so far';
  const age = listAgeOf(page, bands);
  const model = age && bandsNowModel(bands, age.period);
  if (!age || !model) return <Missing heading={heading} what="the bands of days waited" />;
  const when = periodInWords(age.period, 'weekly', page.houseStyle);
  return (
    <Fact heading={`${heading}, ${when}`} points={age.points}>
      <BandsNow model={model} label={age.sentence} paper={320} />
      <p className={styles.factNote}>{age.sentence}</p>
    </Fact>
  );
}

function Where({ page, sources }: Pick<Props, 'page' | 'sources'>) {
  const heading = 'Where they wait';
  const period = lastWhole(sources);
  if (period === null) return <Missing heading={heading} what="the split by hospital and community" />;
  const points = sources.flatMap(({ series }) => pointAt(series, period) ?? []);
  const parts = sources.map(({ name, measure }, i) => {
    const point = points[i];
    return { name: name.toLowerCase(), brief: point ? (saidBriefly(point, measure) ?? '') : '' };
  });
  const frequency = sources[0]?.series.frequency ?? 'weekly';
  const [first] = points;
  return (
    <Fact heading={heading} figure={listInWords(parts.map(({ brief }) => brief))} points={points}>
      <p className={styles.factNote}>
        {listInWords(
          parts.map(({ name, brief }) => `${brief} in ${name === 'community' ? 'the community' : name}`),
        )}
        {first ? ` ${whenSaid(first, frequency, page.houseStyle)}` : ''}.
      </p>
    </Fact>
  );
}

function InStep({ page }: Pick<Props, 'page'>) {
  const heading = 'Is the list in step with the starts?';
  const [list, started] = [heldSeries(page, WAITING), heldSeries(page, STARTED)];
  const step = list && started && listInStep(list, started, heldSeries(page, WAIT_MEAN), page.houseStyle);
  if (!step) return <Missing heading={heading} what="the list and the packages started" />;
  return (
    <Fact heading={heading} figure={step.figure} points={step.points}>
      <p className={styles.factNote}>{[step.starts, step.sentence, step.beside].filter(Boolean).join(' ')}</p>
    </Fact>
  );
}

function Block({ page }: Pick<Props, 'page'>) {
  const heading = 'Block-booked hours';
  const block = blockUseNow(page);
  if (!block) return <Missing heading={heading} what="the block-booked hours bought and used" />;
  const when = periodInWords(block.period, block.frequency, page.houseStyle);
  return (
    <Fact
      heading={`${heading}, ${when}`}
      figure={`${saidBriefly(block.used, block.measure) ?? ''} of ${saidInWords(block.bought, block.measure)} used`}
      points={[block.bought, block.used]}
    >
      <p className={styles.factNote}>{blockUseInWords(block.use).replace(/^.* used, /, '')}.</p>
    </Fact>
  );
}

function Missing({ heading, what }: { readonly heading: string; readonly what: string }) {
  return (
    <Fact heading={heading} points={[]}>
      <p className={styles.factNote}>Not known: {what} are not held for the same day or month.</p>
    </Fact>
  );
}
