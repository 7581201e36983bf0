/** Under a chart of a local series: the facts behind its figure, opened in place, and the way to the page of its measure. */
import type { LocalMeasure } from '../../domain/measures/local/local-measure.ts';
import type { LocalSeries } from '../../domain/series/series.ts';
import type { ControlChart } from '../../domain/spc/control-chart.ts';
import { AboutSeries } from './AboutSeries.tsx';
import styles from './local.module.css';
import type { LocalPage } from './local-page.ts';
import { MeasureLink } from './MeasureLink.tsx';
import { isPanelOpen, setPanel } from './panels.ts';

interface Props {
  readonly page: Pick<LocalPage, 'name' | 'houseStyle' | 'search' | 'path'>;
  readonly measure: LocalMeasure;
  readonly series: LocalSeries;
  readonly chart: ControlChart | null;
  /** Tells its button from another's on the page; null for the page's main figure. */
  readonly about: string | null;
  /** Of the chart: the facts are `<panel>-about`. */
  readonly panel: string;
}

export function BehindFigure({ page, measure, series, chart, about, panel }: Props) {
  const { name, houseStyle, search, path } = page;
  const facts = `${panel}-about`;
  return (
    <div className={styles.behind}>
      <AboutSeries
        measure={measure}
        series={series}
        chart={chart}
        name={name}
        houseStyle={houseStyle}
        about={about}
        open={isPanelOpen(search, facts)}
        onOpen={(open) => setPanel(path, search, facts, open)}
      />
      <MeasureLink measure={measure} path={path} search={search} />
    </div>
  );
}
