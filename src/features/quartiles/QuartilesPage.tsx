/**
 * "Where do we stand?" Every ASCOF measure of a year: quartile, rank, movement, and the gap to the best quartile in
 * people. The sentence, the bar, the rows and the CSV are all made from the same positions.
 */
import { useMemo } from 'react';
import { regionName, regionOf } from '../../domain/areas/councils.ts';
import { formatYear } from '../../domain/figures/house-style.ts';
import { comparatorLabel } from '../../domain/quartiles/comparator-words.ts';
import { headline } from '../../domain/quartiles/headline.ts';
import type { Holdings } from '../../domain/releases/holdings.ts';
import { heldAsAsked, type ReaderView, readerView } from '../../domain/standpoint/reader-view.ts';
import { useHeld } from '../../queries/held/held-context.ts';
import { useAddress } from '../../ui/address/use-address.ts';
import { usePageTitle } from '../../ui/title/use-page-title.ts';
import { creditLines } from '../standpoint/credits.ts';
import { StandpointControls } from '../standpoint/StandpointControls.tsx';
import { FoundInOtherYears } from './FoundInOtherYears.tsx';
import { foundInOtherYears } from './found-in-other-years.ts';
import { NothingHeld } from './NothingHeld.tsx';
import { QuartilesActions } from './QuartilesActions.tsx';
import { FilteredTo, QuartilesFilters } from './QuartilesFilters.tsx';
import { BandKey, QuartileCounts } from './QuartilesKey.tsx';
import { QuartilesTable } from './QuartilesTable.tsx';
import styles from './quartiles.module.css';
import { isFiltered, passesFilter, readFilter } from './quartiles-filter.ts';
import { quartilesNotes } from './quartiles-notes.ts';
import { inGroups, readOrder } from './quartiles-order.ts';
import { quartilesRows } from './quartiles-rows.ts';

const PATH = '/quartiles';

export function QuartilesPage() {
  const { search } = useAddress();
  const allHeld = useHeld();
  const held = useMemo(() => heldAsAsked(allHeld, search.release), [allHeld, search.release]);
  const view = useMemo(() => readerView(search, held), [search, held]);
  const filter = useMemo(() => readFilter(search), [search]);
  usePageTitle(`Where ${view.name} stands${view.year ? `, ${formatYear(view.year, view.houseStyle)}` : ''}`);
  const { year } = view;
  const rows = useMemo(
    () => (year === null ? [] : quartilesRows(held.holdings, view, year)),
    [held.holdings, view, year],
  );
  const shown = useMemo(() => rows.filter((row) => passesFilter(row, filter)), [rows, filter]);
  const order = readOrder(search);
  const groups = useMemo(() => inGroups(shown, order), [shown, order]);
  const elsewhere = useMemo(
    () => (year === null ? [] : foundInOtherYears(held.holdings, view, year, filter.words)),
    [held.holdings, view, year, filter.words],
  );
  if (year === null || held.holdings.years.length === 0) return <NothingHeld council={view.name} />;

  const region = regionOf(view.council);
  const notes = [...view.notes, ...quartilesNotes(rows, view)];
  const releases = rows.flatMap(({ position }) => position.table?.release ?? []);
  const message = headline(rows, view.name, year, view.comparator, view.houseStyle);
  const title = `${view.name} on ASCOF measures, ${formatYear(year, view.houseStyle)}, compared with ${comparatorLabel(view.comparator)}`;
  return (
    <>
      <h1>Where do we stand?</h1>
      <p className={styles.lead}>{message}</p>
      {notes.length > 0 && (
        <p className={styles.notes} role="status">
          {notes.join(' ')}
        </p>
      )}
      <div className={styles.controls}>
        <StandpointControls held={held} view={view} search={search} path={PATH} />
        <QuartilesActions
          taken={{
            rows: groups.flatMap((group) => group.rows),
            view,
            message,
            title,
            fileName: fileName(view.name, year),
          }}
        />
      </div>
      <QuartilesFilters rows={rows} filter={filter} order={order} view={view} search={search} path={PATH} />
      <QuartileCounts standings={rows} />
      <BandKey council={view.name} region={region ? regionName(region) : null} />
      {isFiltered(filter) && <FilteredTo shown={shown.length} of={rows.length} search={search} path={PATH} />}
      {shown.length === 0 ? (
        <p className={styles.empty}>
          No measure of {formatYear(year, view.houseStyle)} fits these filters. Clear one of them to see more.
        </p>
      ) : (
        <QuartilesTable
          groups={groups}
          view={view}
          year={year}
          years={yearsHeld(held.holdings, view)}
          search={search}
          caption={title}
        />
      )}
      <FoundInOtherYears found={elsewhere} view={view} search={search} />
      <p className={styles.onPaper}>{creditLines(releases, new Date(), view.houseStyle).join(' ')}</p>
    </>
  );
}

/** "2014/15 to 2024/25": what the squares at the end of a row stand for. */
function yearsHeld({ years }: Holdings, { houseStyle }: ReaderView): string {
  const ends = [...new Set([years[0], years.at(-1)])];
  return ends.flatMap((year) => (year ? [formatYear(year, houseStyle)] : [])).join(' to ');
}

function fileName(council: string, year: string): string {
  return `quartiles-${council.toLowerCase().replace(/[^a-z]+/g, '-')}-${year}`;
}
