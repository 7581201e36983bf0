/** A page of local figures at an address, on a store that holds the series given; and the example's own series. */
import { screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { localExample } from '../../../../.ci/example/local-example.ts';
import { SEFTON } from '../../../../src/domain/figures/area.ts';
import { LOCAL_CATALOGUE } from '../../../../src/domain/measures/local/catalogue.ts';
import { buildLocalHoldings, type LocalHoldings } from '../../../../src/domain/series/holdings.ts';
import { type LocalSeries, type SeriesPoint, seriesId } from '../../../../src/domain/series/series.ts';
import { addExample } from '../../../../src/storage/example.ts';
import { openedStore, valueIn } from '../../storage/opened-store.ts';
import { drawOverStore } from '../drawn-over-store.tsx';

export const EXAMPLE_SERIES: readonly LocalSeries[] = localExample({
  population_mid2020: { '18_64': 150_000, '65_plus': 60_000 },
  population_mid2024: { '18_64': 160_000, '65_plus': 65_000 },
}).series;

export function holdingsOf(series: readonly LocalSeries[]): LocalHoldings {
  return buildLocalHoldings(LOCAL_CATALOGUE, { measures: [], series, events: [] });
}

/** The series of a measure of the catalogue, drawn as its points; those without a source are a monthly return's. */
export function drawnSeries(
  code: string,
  points: readonly (Omit<SeriesPoint, 'source' | 'enteredOn' | 'value'> & {
    readonly value?: number | null;
  })[],
): LocalSeries {
  const measure = LOCAL_CATALOGUE.find((one) => one.code === code);
  if (!measure) throw new Error(`The catalogue lacks ${code}`);
  return {
    id: seriesId(SEFTON, code),
    area: SEFTON,
    measure: code,
    frequency: measure.frequency,
    points: points.map(({ value = null, ...point }) => ({
      source: 'Monthly return',
      enteredOn: '2025-01-06',
      ...point,
      value,
    })),
  };
}

/** Waits for the page to have read what is held: `settled` is a text that is there then. */
export async function showLocalPage(
  hash: string,
  page: ReactNode,
  series: readonly LocalSeries[],
  settled: RegExp,
): Promise<void> {
  const store = await openedStore();
  const empty = {
    releases: [],
    blocks: [],
    summaries: [],
    groups: [],
    budgetLines: [],
    budgetMonths: [],
    budgetReviews: [],
    spend: [],
    localMeasures: [],
    events: [],
  };
  valueIn(await addExample(store, { ...empty, series, settings: { council: SEFTON } }));
  window.location.hash = hash;
  drawOverStore(store, page);
  await screen.findAllByText(settled);
}
