/** The rows of the library: every local measure with its latest figure, chart and words, and which rows a filter shows. */
import type { OnsCode } from '../../domain/figures/area.ts';
import type { LocalMeasure, LocalTopic } from '../../domain/measures/local/local-measure.ts';
import { TOPICS, type Topic } from '../../domain/measures/local/topics.ts';
import type { LocalHoldings } from '../../domain/series/holdings.ts';
import type { LocalSeries, SeriesPoint } from '../../domain/series/series.ts';
import { chartOptions, seriesChart } from '../../domain/series/series-chart.ts';
import { latestPoint } from '../../domain/series/series-sentence.ts';
import { notYetReported } from '../../domain/signals/not-yet-reported.ts';
import type { ControlChart } from '../../domain/spc/control-chart.ts';
import type { Search } from '../../ui/address/address.ts';

export interface LibraryRow {
  readonly measure: LocalMeasure;
  readonly series: LocalSeries | null;
  readonly chart: ControlChart | null;
  /** The latest figure; null while there is none. */
  readonly latest: SeriesPoint | null;
  /** Others of its frequency have a later figure. */
  readonly late: boolean;
}

export type Show = 'all' | 'held' | 'missing' | 'signal';

export interface LibraryFilter {
  readonly topic: LocalTopic | null;
  readonly show: Show;
  readonly words: string;
}

export function libraryRows(holdings: LocalHoldings, area: OnsCode): LibraryRow[] {
  const late = new Set(
    notYetReported(holdings, area).flatMap(({ measures, parts }) =>
      [...measures, ...parts].map(({ code }) => code),
    ),
  );
  return holdings.measures.map((measure) => {
    const series = holdings.seriesOf(area, measure.code);
    return {
      measure,
      series,
      chart: series && seriesChart(measure, series, chartOptions({}, series)),
      latest: series && latestPoint(series),
      late: late.has(measure.code),
    };
  });
}

export function readLibraryFilter({ topic, show, find }: Search): LibraryFilter {
  const shows = ['held', 'missing', 'signal'] as const;
  return {
    topic: TOPICS.find(({ id }) => id === topic)?.id ?? null,
    show: shows.find((known) => known === show) ?? 'all',
    words: find ?? '',
  };
}

export function isFiltered({ topic, show, words }: LibraryFilter): boolean {
  return topic !== null || show !== 'all' || words !== '';
}

export function passesFilter(row: LibraryRow, { topic, show, words }: LibraryFilter): boolean {
  if (topic !== null && row.measure.topic !== topic) return false;
  if (show === 'held' && row.latest === null) return false;
  if (show === 'missing' && !row.late) return false;
  if (show === 'signal' && !hasSignal(row)) return false;
  return hasWords(row.measure, words);
}

export function hasSignal({ chart }: LibraryRow): boolean {
  return chart !== null && chart.variation !== null && chart.variation !== 'common';
}

export interface TopicRows {
  readonly topic: Topic;
  readonly withFigures: readonly LibraryRow[];
  readonly without: readonly LibraryRow[];
}

/** In the order of the service's own story; topics without a row are left out. */
export function byTopic(rows: readonly LibraryRow[]): TopicRows[] {
  return TOPICS.map((topic) => {
    const own = rows.filter(({ measure }) => measure.topic === topic.id);
    return {
      topic,
      withFigures: own.filter(({ latest }) => latest !== null),
      without: own.filter(({ latest }) => latest === null),
    };
  }).filter(({ withFigures, without }) => withFigures.length + without.length > 0);
}

/** Every word must stand somewhere in the measure's title, code, definition or owner. */
function hasWords({ title, code, definition, owner = '' }: LocalMeasure, words: string): boolean {
  const text = [title, code, definition, owner].join(' ').toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
