/** Local measures and series as pages ask for them: the catalogue overlaid with the reader's own, series by measure. */
import type { OnsCode } from '../figures/area.ts';
import type { LocalCode, LocalMeasure } from '../measures/local/local-measure.ts';
import { type LocalEvent, type LocalSeries, seriesId } from './series.ts';

export interface LocalRecords {
  /** The reader's own measures, and their versions of those of the catalogue. */
  readonly measures: readonly LocalMeasure[];
  readonly series: readonly LocalSeries[];
  readonly events: readonly LocalEvent[];
}

export interface LocalHoldings {
  /** In the order of the catalogue, then the reader's own by title. Retired ones are there too. */
  readonly measures: readonly LocalMeasure[];
  readonly measureOf: (code: LocalCode) => LocalMeasure | null;
  readonly seriesOf: (area: OnsCode, code: LocalCode) => LocalSeries | null;
  /** Of an area and measure, in date order. */
  readonly eventsOf: (area: OnsCode, code: LocalCode) => readonly LocalEvent[];
  /** The parts of a split of a total, in the order of the measures. */
  readonly partsOf: (total: LocalCode, split: string) => readonly LocalMeasure[];
  readonly records: LocalRecords;
}

export function buildLocalHoldings(catalogue: readonly LocalMeasure[], records: LocalRecords): LocalHoldings {
  const own = new Map(records.measures.map((measure) => [measure.code, measure]));
  const known = new Set(catalogue.map(({ code }) => code));
  const added = records.measures
    .filter(({ code }) => !known.has(code))
    .sort((a, b) => a.title.localeCompare(b.title, 'en'));
  const measures = [...catalogue.map((measure) => own.get(measure.code) ?? measure), ...added];
  const byCode = new Map(measures.map((measure) => [measure.code, measure]));
  const byId = new Map(records.series.map((series) => [series.id, series]));
  return {
    measures,
    records,
    measureOf: (code) => byCode.get(code) ?? null,
    seriesOf: (area, code) => byId.get(seriesId(area, code)) ?? null,
    eventsOf: (area, code) =>
      records.events
        .filter((event) => event.area === area && event.measures.includes(code))
        .sort((a, b) => (a.date < b.date ? -1 : 1)),
    partsOf: (total, split) =>
      measures.filter(({ partOf }) => partOf?.total === total && partOf.split === split),
  };
}
