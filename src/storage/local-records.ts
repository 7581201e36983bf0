/** Local series, the reader's own measures and dated events: read whole, they are small. */
import type { LocalRecords } from '../domain/series/holdings.ts';
import type { Result } from '../lib/result.ts';
import type { DashboardDatabase } from './dashboard-database.ts';
import type { Store } from './open-store.ts';
import type { StoreProblem } from './store-problem.ts';
import { read } from './transactions.ts';

export function readLocalRecords(store: Store): Promise<Result<LocalRecords, StoreProblem>> {
  return read(store, ['series', 'localMeasures', 'events'], localRecordsIn);
}

/** To be used inside a transaction over the three tables. */
export async function localRecordsIn(db: DashboardDatabase): Promise<LocalRecords> {
  const [series, measures, events] = await Promise.all([
    db.series.toArray(),
    db.localMeasures.toArray(),
    db.events.toArray(),
  ]);
  return { series, measures, events };
}
