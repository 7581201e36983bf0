/** The library to take away: one row a measure, numbers unrounded, in the order of the page. */
import { endOfPeriod } from '../../domain/periods/period.ts';
import { saidInWords, unitInWords } from '../../domain/series/said-words.ts';
import { latestJudged } from '../../domain/signals/signal.ts';
import type { ReaderView } from '../../domain/standpoint/reader-view.ts';
import { type CsvCell, writeCsv } from '../../formats/csv/write-csv.ts';
import type { LibraryRow } from './library-rows.ts';

const LIBRARY_COLUMNS = [
  'measure',
  'title',
  'topic',
  'unit',
  'frequency',
  'polarity',
  'area',
  'period',
  'period_ends',
  'value',
  'low',
  'high',
  'qualifier',
  'status',
  'said',
  'target',
  'mean',
  'lower_limit',
  'upper_limit',
  'rule',
  'kind',
  'not_yet_reported',
  'owner',
  'retired',
  'source',
] as const;

export function libraryCsv(rows: readonly LibraryRow[], { council }: Pick<ReaderView, 'council'>): string {
  return writeCsv(
    LIBRARY_COLUMNS,
    rows.map((row) => cellsOf(row, council)),
  );
}

function cellsOf({ measure, chart, latest, late }: LibraryRow, area: string): CsvCell[] {
  const judged = chart && latestJudged(chart);
  return [
    measure.code,
    measure.title,
    measure.topic,
    unitInWords(measure.unit),
    measure.frequency,
    measure.polarity,
    area,
    latest?.period ?? null,
    latest ? endOfPeriod(latest.period, measure.frequency) : null,
    latest?.value ?? null,
    latest?.low ?? null,
    latest?.high ?? null,
    latest?.qualifier ?? null,
    latest?.status ?? null,
    latest ? saidInWords(latest, measure) : null,
    measure.target ?? null,
    judged?.mean ?? null,
    judged?.lower ?? null,
    judged?.upper ?? null,
    judged?.rule ?? null,
    judged?.kind ?? null,
    late ? 'yes' : null,
    measure.owner ?? null,
    measure.retired?.on ?? null,
    latest?.source ?? null,
  ];
}
