/** The council's figures through the years, with the history table: the page's main chart. */
import { lazy, Suspense } from 'react';
import { ChartFrame } from '../../charts/frame/ChartFrame.tsx';
import { trendModel } from '../../charts/model/trend-model.ts';
import { notRecalculatedSentence, trendSubtitle, trendTitle } from '../../charts/model/trend-words.ts';
import { formatYear, yearsInHouseStyle } from '../../domain/figures/house-style.ts';
import { isPanelOpen } from '../local/panels.ts';
import { creditLines } from '../standpoint/credits.ts';
import { fileNameOf } from './file-name.ts';
import { historyCsv, historyTable } from './history-table.ts';
import styles from './measure.module.css';
import type { SectionProps } from './section-props.ts';

/** Recharts comes with it, so it is a chunk of its own that no other page loads. */
const TrendChart = lazy(async () => ({
  default: (await import('../../charts/trend/TrendChart.tsx')).TrendChart,
}));

export function TrendSection({ story, view, search, onPanel }: SectionProps) {
  const { position, history, movement, names } = story;
  const model = trendModel(history, position.measure, names);
  const title = trendTitle(position, history, movement, names.council, view.houseStyle);
  const notRecalculated = notRecalculatedSentence(history, view.houseStyle);
  const releases = history.flatMap((then) => then.position?.table?.release ?? []);
  return (
    <ChartFrame
      section="Through the years"
      title={title}
      subtitle={
        model
          ? trendSubtitle(model, position, view.houseStyle)
          : `${position.measure.plainName}: no year held has a figure.`
      }
      drawing={
        model && (
          <Suspense fallback={<p className={styles.wait}>Drawing the chart …</p>}>
            <TrendChart
              model={model}
              measure={position.measure}
              current={position.year}
              houseStyle={view.houseStyle}
              label={title}
            />
          </Suspense>
        )
      }
      table={historyTable(story, view)}
      csv={() => historyCsv(story, view)}
      fileName={fileNameOf(position, names.council, 'history')}
      about={null}
      credits={creditLines(releases, new Date(), view.houseStyle)}
      tableShown={isPanelOpen(search, 'history')}
      onTable={(shown) => onPanel('history', shown)}
    >
      {notRecalculated && <p className={styles.aside}>{notRecalculated}</p>}
      {model && model.breaks.length > 0 && (
        <ul className={styles.breaks} aria-label="Breaks in the series">
          {model.breaks.map(({ from, kind, reason }) => (
            <li key={from}>
              <strong>
                {formatYear(from, view.houseStyle)}, {kind === 'definition' ? 'new basis' : 'renumbered'}:
              </strong>{' '}
              {yearsInHouseStyle(reason, view.houseStyle)}
            </li>
          ))}
        </ul>
      )}
    </ChartFrame>
  );
}
