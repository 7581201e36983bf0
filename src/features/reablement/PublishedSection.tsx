/**
 * The published measure of reablement, in a chart of its own: other people in other months than the local figures, so it
 * never shares a line, a scale or a badge with them.
 */
import { lazy, Suspense, useMemo } from 'react';
import { ChartFrame } from '../../charts/frame/ChartFrame.tsx';
import { trendModel } from '../../charts/model/trend-model.ts';
import { trendSubtitle, trendTitle } from '../../charts/model/trend-words.ts';
import { regionName, regionOf } from '../../domain/areas/councils.ts';
import { formatYear, yearsInHouseStyle } from '../../domain/figures/house-style.ts';
import { positionSentence } from '../../domain/quartiles/position-words.ts';
import { type ReaderView, readerView, sharedSearch } from '../../domain/standpoint/reader-view.ts';
import { writeCsv } from '../../formats/csv/write-csv.ts';
import { useHeld } from '../../queries/held/held-context.ts';
import { formatAddress } from '../../ui/address/address.ts';
import { LocalBadges } from '../local/LocalBadges.tsx';
import styles from '../local/local.module.css';
import { localFileName } from '../local/local-file-name.ts';
import type { LocalPage } from '../local/local-page.ts';
import { isPanelOpen, setPanel } from '../local/panels.ts';
import { creditLines } from '../standpoint/credits.ts';
import { POSITION_COLUMNS, positionCells } from '../standpoint/position-columns.ts';
import { type PublishedStory, publishedStory } from './published-story.ts';
import { publishedTable } from './published-table.ts';

/** Recharts comes with it, so it is a chunk of its own. */
const TrendChart = lazy(async () => ({
  default: (await import('../../charts/trend/TrendChart.tsx')).TrendChart,
}));

export function PublishedSection({ page }: { readonly page: LocalPage }) {
  const held = useHeld();
  const view = useMemo(() => readerView(page.search, held), [page.search, held]);
  const story = useMemo(() => publishedStory(held, view), [held, view]);
  if (!story) return <NotPublished />;
  const { position, history, movement } = story;
  const { measure } = position;
  const region = regionOf(view.council);
  const model = trendModel(history, measure, { council: view.name, region: region && regionName(region) });
  const title = trendTitle(position, history, movement, view.name, view.houseStyle);
  const releases = history.flatMap((then) => then.position?.table?.release ?? []);
  return (
    <ChartFrame
      section="Published: older people after hospital and reablement, 2B(1) and 2D(1)"
      badges={<LocalBadges badges={['Published']} />}
      title={title}
      subtitle={
        model ? trendSubtitle(model, position, view.houseStyle) : `${measure.plainName}: no figure is held.`
      }
      drawing={
        model && (
          <Suspense fallback={<p>Drawing the chart …</p>}>
            <TrendChart
              model={model}
              measure={measure}
              current={position.year}
              houseStyle={view.houseStyle}
              label={title}
            />
          </Suspense>
        )
      }
      table={publishedTable(story, view.name, view.houseStyle)}
      csv={() =>
        writeCsv(
          POSITION_COLUMNS,
          history.flatMap((then) => (then.position ? [positionCells(then.position, view)] : [])),
        )
      }
      fileName={localFileName('reablement-published', view.name)}
      about="the published measure"
      credits={creditLines(releases, new Date(), view.houseStyle)}
      tableShown={isPanelOpen(page.search, 'published')}
      onTable={(shown) => setPanel(page.path, page.search, 'published', shown)}
    >
      <PublishedNotes story={story} view={view} page={page} />
    </ChartFrame>
  );
}

interface NotesProps {
  readonly story: PublishedStory;
  readonly view: ReaderView;
  readonly page: LocalPage;
}

/** Where the council stands, where the series begins anew and why, and the way to the page of the measure. */
function PublishedNotes({ story: { position, history }, view, page }: NotesProps) {
  const { measure } = position;
  return (
    <>
      <p className={styles.notes}>
        {positionSentence(position, view.name, view.comparator, view.houseStyle)}
      </p>
      {history.flatMap(({ begins, year }) =>
        begins
          ? [
              <p key={year} className={styles.notes}>
                {`${formatYear(year, view.houseStyle)}, ${begins.kind === 'definition' ? 'new basis' : 'renumbered'}: ${yearsInHouseStyle(begins.reason, view.houseStyle)}`}
              </p>,
            ]
          : [],
      )}
      <p className={styles.link}>
        <a
          href={formatAddress(`/measures/${measure.framework}/${measure.code}`, {
            ...sharedSearch(page.search),
            year: position.year,
          })}
        >
          {`The page of ${measure.code}: position, all councils, definition`}
        </a>
      </p>
    </>
  );
}

function NotPublished() {
  return (
    <section className={styles.empty} aria-label="Published figures">
      <p className={styles.eyebrow}>
        Published: older people after hospital and reablement, 2B(1) and 2D(1){' '}
        <LocalBadges badges={['Published']} />
      </p>
      <p className={styles.none}>
        No published figures are held. They come from the official files:{' '}
        <a href={formatAddress('/data')}>add them</a>.
      </p>
    </section>
  );
}
