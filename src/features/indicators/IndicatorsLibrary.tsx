/** The library: one sentence, filters, then the measures by topic. */
import { useMemo } from 'react';
import { counted } from '../../domain/figures/house-style.ts';
import type { LocalHoldings } from '../../domain/series/holdings.ts';
import { notYetReported, notYetReportedSentence } from '../../domain/signals/not-yet-reported.ts';
import { type ReaderView, sharedSearch } from '../../domain/standpoint/reader-view.ts';
import { formatAddress, type Search } from '../../ui/address/address.ts';
import { Button, buttonClass } from '../../ui/controls/Button.tsx';
import { downloadText } from '../../ui/download/download.ts';
import { usePageTitle } from '../../ui/title/use-page-title.ts';
import { localCredits } from '../local/local-credits.ts';
import { localFileName } from '../local/local-file-name.ts';
import styles from './indicators.module.css';
import { LibraryFilters } from './LibraryFilters.tsx';
import { libraryCsv } from './library-csv.ts';
import {
  byTopic,
  hasSignal,
  type LibraryRow,
  libraryRows,
  passesFilter,
  readLibraryFilter,
} from './library-rows.ts';
import { MeasureLinks } from './MeasureLinks.tsx';
import { TopicSection } from './TopicSection.tsx';

interface Props {
  readonly holdings: LocalHoldings;
  readonly view: ReaderView;
  readonly search: Search;
}

export function IndicatorsLibrary({ holdings, view, search }: Props) {
  usePageTitle(`Indicators, ${view.name}`);
  const rows = useMemo(() => libraryRows(holdings, view.council), [holdings, view.council]);
  const filter = useMemo(() => readLibraryFilter(search), [search]);
  const shown = rows.filter((row) => passesFilter(row, filter));
  const live = shown.filter(({ measure }) => !measure.retired);
  const retired = shown.filter(({ measure }) => measure.retired);
  const missing = notYetReported(holdings, view.council).map((one) => notYetReportedSentence(one, 4));
  return (
    <>
      <h1>Indicators</h1>
      <p className={styles.lead}>{openingSentence(rows, view.name)}</p>
      {missing.length > 0 && <p className={styles.missing}>{missing.join(' ')}</p>}
      <div className={styles.ways}>
        <a className={buttonClass('tool')} href={formatAddress('/indicators/new', sharedSearch(search))}>
          New measure
        </a>
        <Button
          look="tool"
          onClick={() =>
            downloadText(`${localFileName('indicators', view.name)}.csv`, libraryCsv(shown, view), 'text/csv')
          }
        >
          Download table (CSV)
        </Button>
        <Button look="tool" onClick={() => window.print()}>
          Print
        </Button>
        <a className={styles.published} href={formatAddress('/quartiles', sharedSearch(search))}>
          Published ASCOF measures
        </a>
      </div>
      <LibraryFilters filter={filter} search={search} shown={shown.length} of={rows.length} />
      {shown.length === 0 && (
        <p className={styles.missing}>No measure fits these filters. Clear one of them to see more.</p>
      )}
      {byTopic(live).map((group) => (
        <TopicSection key={group.topic.id} group={group} view={view} search={search} />
      ))}
      {retired.length > 0 && (
        <details className={styles.fold}>
          <summary>{counted(retired.length, 'retired measure', 'retired measures')}</summary>
          <MeasureLinks rows={retired} search={search} />
        </details>
      )}
      <p className={styles.onPaper}>
        {localCredits(
          shown.flatMap(({ series }) => series ?? []),
          view.name,
          new Date(),
        ).join(' ')}
      </p>
    </>
  );
}

/** "Sefton has figures for 64 of 77 local measures; 9 show a clear change." */
function openingSentence(rows: readonly LibraryRow[], name: string): string {
  const live = rows.filter(({ measure }) => !measure.retired);
  const held = live.filter(({ latest }) => latest !== null).length;
  const signals = live.filter(hasSignal).length;
  if (held === 0)
    return `The library of what the council counts itself, month by month. No figures of ${name} are held yet: fill in the monthly return, or add a file.`;
  const changes = signals === 0 ? 'none shows' : `${signals} ${signals === 1 ? 'shows' : 'show'}`;
  return `${name} has figures for ${held} of ${live.length} local measures; ${changes} a clear change in the latest figure.`;
}
