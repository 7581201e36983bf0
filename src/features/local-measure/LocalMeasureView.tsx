/** The page of a local measure that is known: its sections in the order a reader asks. */
import { useMemo } from 'react';
import type { LocalMeasure } from '../../domain/measures/local/local-measure.ts';
import type { LocalHoldings } from '../../domain/series/holdings.ts';
import { chartOptions, seriesChart } from '../../domain/series/series-chart.ts';
import { usualRangeInWords } from '../../domain/signals/usual-range-words.ts';
import type { ReaderView } from '../../domain/standpoint/reader-view.ts';
import type { Search } from '../../ui/address/address.ts';
import { usePageTitle } from '../../ui/title/use-page-title.ts';
import { LocalSection } from '../local/LocalSection.tsx';
import { localCredits } from '../local/local-credits.ts';
import { UndoOffer } from '../local/UndoOffer.tsx';
import { useOffer } from '../local/use-offer.ts';
import { DefinitionSection } from './DefinitionSection.tsx';
import { EventsSection } from './EventsSection.tsx';
import { FiguresSection } from './FiguresSection.tsx';
import { LimitsSection } from './LimitsSection.tsx';
import { LocalHeading } from './LocalHeading.tsx';
import styles from './local-measure.module.css';
import { localPath } from './local-path.ts';
import { MeasureSection } from './MeasureSection.tsx';
import { heldInWords, noLimitsSentence } from './no-limits.ts';
import type { LocalPageProps } from './section-props.ts';
import { TargetSection } from './TargetSection.tsx';

interface Props {
  readonly measure: LocalMeasure;
  readonly holdings: LocalHoldings;
  readonly view: ReaderView;
  readonly search: Search;
  /** A measure of one's own is taken away. */
  readonly onRemoved: (measure: LocalMeasure) => void;
}

export function LocalMeasureView({ measure, holdings, view, search, onRemoved }: Props) {
  usePageTitle(`${measure.title}, ${view.name}`);
  const { offer, make } = useOffer(holdings);
  const series = holdings.seriesOf(view.council, measure.code);
  const chart = useMemo(
    () => series && seriesChart(measure, series, chartOptions(search, series)),
    [measure, series, search],
  );
  const path = localPath(measure.code);
  const page: LocalPageProps = { measure, series, chart, holdings, view, search, path, onChanged: make };
  const usual = series && usualRangeInWords(measure, series, chart, view.houseStyle);
  const held = series && series.points.length > 0 ? { ...page, series } : null;
  return (
    <>
      <LocalHeading {...page} />
      <LocalSection
        measure={measure}
        series={series}
        holdings={holdings}
        area={view.council}
        name={view.name}
        houseStyle={view.houseStyle}
        search={search}
        path={path}
        panel="table"
        section="Through time"
        title={usual ?? (series ? heldInWords(series, view.houseStyle) : 'No figure is held yet')}
        main
      >
        {!chart && series && <p className={styles.aside}>{noLimitsSentence(measure)}</p>}
        {held && chart && <LimitsSection {...held} />}
      </LocalSection>
      <UndoOffer offer={offer} />
      <div className={styles.pair}>
        {held && <FiguresSection {...held} />}
        <EventsSection {...page} />
      </div>
      <div className={styles.pair}>
        <DefinitionSection {...page} />
        <TargetSection {...page} />
      </div>
      <MeasureSection {...page} onRemoved={onRemoved} />
      {held && (
        <p className={styles.onPaper}>{localCredits([held.series], view.name, new Date()).join(' ')}</p>
      )}
    </>
  );
}
