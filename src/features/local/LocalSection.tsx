/**
 * One local series on a page: its message, control chart, table, CSV and what is behind it. Every page that shows a series
 * shows it with this, so that the same figures never look or read two ways.
 */
import { useMemo } from 'react';
import { ControlChart } from '../../charts/control/ControlChart.tsx';
import { ChartFrame } from '../../charts/frame/ChartFrame.tsx';
import { controlModel } from '../../charts/model/control-model.ts';
import type { OnsCode } from '../../domain/figures/area.ts';
import type { HouseStyle } from '../../domain/figures/house-style.ts';
import type { LocalMeasure } from '../../domain/measures/local/local-measure.ts';
import { rhythmInWords } from '../../domain/measures/local/local-measure-words.ts';
import type { LocalHoldings } from '../../domain/series/holdings.ts';
import { unitInWords } from '../../domain/series/said-words.ts';
import { type LocalSeries, numberOf } from '../../domain/series/series.ts';
import { chartOptions, seriesChart } from '../../domain/series/series-chart.ts';
import { seriesSentence } from '../../domain/series/series-sentence.ts';
import type { Search } from '../../ui/address/address.ts';
import { BehindFigure } from './BehindFigure.tsx';
import { badgesOf } from './badges-of.ts';
import { LocalBadges } from './LocalBadges.tsx';
import { lastPeriods } from './last-periods.ts';
import styles from './local.module.css';
import { localCredits } from './local-credits.ts';
import { localFileName } from './local-file-name.ts';
import { NoSeries } from './NoSeries.tsx';
import { isPanelOpen, setPanel } from './panels.ts';
import { seriesCsv } from './series-csv.ts';
import { seriesTable } from './series-table.ts';

export interface LocalSectionProps {
  readonly measure: LocalMeasure;
  /** Null where nothing of it is held: the section says so. */
  readonly series: LocalSeries | null;
  readonly holdings: LocalHoldings;
  readonly area: OnsCode;
  /** The council's. */
  readonly name: string;
  readonly houseStyle: HouseStyle;
  readonly search: Search;
  /** Of the page, without options. */
  readonly path: string;
  /** Names the table in the address (`open=`); `<panel>-about` is the details. One a page. */
  readonly panel: string;
  /** In place of the sentence made from the figures. */
  readonly title?: string;
  /** Small above the message; the measure's title when not given. */
  readonly section?: string;
  /** True for the one main chart of a page: its buttons have the plain names. */
  readonly main?: boolean;
  /** How many periods to draw; `last=` of the address when not given. The table and the CSV have them all. */
  readonly last?: number | undefined;
  /** Printed width in CSS pixels where it has not the whole sheet. */
  readonly paper?: number;
  readonly children?: React.ReactNode;
}

export function LocalSection(props: LocalSectionProps) {
  return props.series && props.series.points.length > 0 ? (
    <HeldSection {...props} series={props.series} />
  ) : (
    <section className={styles.empty} aria-label={props.section ?? props.measure.title}>
      <p className={styles.eyebrow}>{props.section ?? props.measure.title}</p>
      <NoSeries measure={props.measure} name={props.name} />
    </section>
  );
}

function HeldSection(props: LocalSectionProps & { readonly series: LocalSeries }) {
  const { measure, series, holdings, area, name, houseStyle, search, path, panel } = props;
  const last = props.last ?? lastPeriods(search);
  const chart = useMemo(
    () => seriesChart(measure, series, chartOptions(search, series)),
    [measure, series, search],
  );
  const model = useMemo(() => {
    const events = holdings.eventsOf(area, measure.code);
    const request = { measure, series, chart, events, houseStyle };
    return controlModel(last === undefined ? request : { ...request, last });
  }, [measure, series, chart, holdings, area, houseStyle, last]);
  const title = props.title ?? withoutStop(seriesSentence(measure, series, chart, houseStyle));
  const about = props.main ? null : measure.title.toLowerCase();
  return (
    <ChartFrame
      section={props.section ?? measure.title}
      badges={<LocalBadges badges={badgesOf(series.points.filter((point) => numberOf(point) !== null))} />}
      title={title}
      subtitle={`${measure.title}, ${name}, ${unitInWords(measure.unit)}. ${rhythmInWords(measure)}.`}
      drawing={
        model && (
          <ControlChart
            model={model}
            label={title}
            {...(props.paper === undefined ? {} : { paper: props.paper })}
          />
        )
      }
      table={seriesTable({ measure, series, chart, name, houseStyle })}
      csv={() => seriesCsv(series, chart)}
      fileName={localFileName(measure.code, name)}
      about={about}
      credits={localCredits([series], name, new Date())}
      tableShown={isPanelOpen(search, panel)}
      onTable={(shown) => setPanel(path, search, panel, shown)}
    >
      {model && model.notes.length > 0 && <p className={styles.notes}>{model.notes.join(' ')}</p>}
      {props.children}
      <BehindFigure
        page={props}
        measure={measure}
        series={series}
        chart={chart}
        about={about}
        panel={panel}
      />
    </ChartFrame>
  );
}

function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, '');
}
