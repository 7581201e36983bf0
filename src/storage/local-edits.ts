/**
 * What a reader changes about local figures besides the figures: decisions about a chart, measures of one's own, dated
 * events. Each hands back what was there, for undo.
 */
import type { LocalCode, LocalMeasure } from '../domain/measures/local/local-measure.ts';
import type { ChartDecisions, LocalEvent, SeriesId } from '../domain/series/series.ts';
import type { Result } from '../lib/result.ts';
import type { Store } from './open-store.ts';
import { StoreFailure, type StoreProblem } from './store-problem.ts';
import { write } from './transactions.ts';

/**
 * No decision left leaves nothing behind. A series that is gone is `changed-elsewhere`: its chart was drawn from what is no
 * longer held.
 */
export function putDecisions(
  store: Store,
  { id, decisions }: { readonly id: SeriesId; readonly decisions: ChartDecisions },
): Promise<Result<ChartDecisions | null, StoreProblem>> {
  return write(store, ['series'], async (db) => {
    const series = await db.series.get(id);
    if (!series) throw new StoreFailure({ kind: 'changed-elsewhere' });
    const { decisions: before, ...bare } = series;
    await db.series.put(Object.keys(decisions).length === 0 ? bare : { ...bare, decisions });
    return before ?? null;
  });
}

/** Adds a measure, or replaces the one with its code; null when there was none. */
export function putLocalMeasure(
  store: Store,
  measure: LocalMeasure,
): Promise<Result<LocalMeasure | null, StoreProblem>> {
  return write(store, ['localMeasures'], async (db) => {
    const before = (await db.localMeasures.get(measure.code)) ?? null;
    await db.localMeasures.put(measure);
    return before;
  });
}

/** A measure of the catalogue is as the catalogue says again; one's own goes only when it has no figures. */
export function removeLocalMeasure(
  store: Store,
  { code, inCatalogue }: { readonly code: LocalCode; readonly inCatalogue: boolean },
): Promise<Result<LocalMeasure | null, StoreProblem>> {
  return write(store, ['localMeasures', 'series'], async (db) => {
    const before = (await db.localMeasures.get(code)) ?? null;
    const used = await db.series.filter(({ measure }) => measure === code).count();
    if (used > 0 && !inCatalogue) throw new StoreFailure({ kind: 'changed-elsewhere' });
    await db.localMeasures.delete(code);
    return before;
  });
}

export function putEvent(store: Store, event: LocalEvent): Promise<Result<LocalEvent | null, StoreProblem>> {
  return write(store, ['events'], async (db) => {
    const before = (await db.events.get(event.id)) ?? null;
    await db.events.put(event);
    return before;
  });
}

export function removeEvent(store: Store, id: string): Promise<Result<LocalEvent | null, StoreProblem>> {
  return write(store, ['events'], async (db) => {
    const before = (await db.events.get(id)) ?? null;
    await db.events.delete(id);
    return before;
  });
}
