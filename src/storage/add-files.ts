/**
 * Adds what a batch of files brings, official releases and local figures alike, in one transaction: all of it or
 * nothing. Local figures are laid over what is held at that moment, so that nothing another tab added is lost.
 */
import type { LocalMeasure } from '../domain/measures/local/local-measure.ts';
import type { LocalRecords } from '../domain/series/holdings.ts';
import type { LocalSeries } from '../domain/series/series.ts';
import type { Result } from '../lib/result.ts';
import { addBlocks } from './blocks.ts';
import type { DashboardDatabase } from './dashboard-database.ts';
import { localRecordsIn } from './local-records.ts';
import type { Store } from './open-store.ts';
import type { WholeRelease } from './releases.ts';
import { StoreFailure, type StoreProblem } from './store-problem.ts';
import { write } from './transactions.ts';

/** The series that change, whole, and the measures that are new. */
export interface LocalAddition {
  readonly series: readonly LocalSeries[];
  readonly measures: readonly LocalMeasure[];
}

/** What stood where local figures were laid, for taking them back. */
export interface LocalBefore {
  /** Series as they were; those that were not there are in `added`. */
  readonly series: readonly LocalSeries[];
  readonly added: readonly string[];
  readonly measures: readonly string[];
}

/**
 * `lay` is given what is held and answers what changes; null when that is no longer what the reader was shown, and then
 * nothing is added (`changed-elsewhere`), as when a release's id is already there.
 */
export function addFiles(
  store: Store,
  releases: readonly WholeRelease[],
  lay: (held: LocalRecords) => LocalAddition | null,
): Promise<Result<LocalBefore, StoreProblem>> {
  const tables = ['releases', 'blocks', 'summaries', 'series', 'localMeasures', 'events'] as const;
  return write(store, tables, async (db) => {
    const addition = lay(await localRecordsIn(db));
    if (!addition) throw new StoreFailure({ kind: 'changed-elsewhere' });
    for (const { release, blocks, summary } of releases) {
      await db.releases.add(release);
      await addBlocks(db, blocks);
      if (summary) await db.summaries.add(summary);
    }
    return putLocal(db, addition);
  });
}

async function putLocal(db: DashboardDatabase, { series, measures }: LocalAddition): Promise<LocalBefore> {
  const ids = series.map(({ id }) => id);
  const before = (await db.series.bulkGet(ids)).filter((one) => one !== undefined);
  const known = new Set(before.map(({ id }) => id));
  await db.localMeasures.bulkAdd(measures);
  await db.series.bulkPut(series);
  return {
    series: before,
    added: ids.filter((id) => !known.has(id)),
    measures: measures.map(({ code }) => code),
  };
}

/** Takes releases and local figures back, all of it or nothing. Only right while nothing was written since. */
export function takeBackFiles(
  store: Store,
  releases: readonly string[],
  { series, added, measures }: LocalBefore,
): Promise<Result<void, StoreProblem>> {
  const tables = ['releases', 'blocks', 'summaries', 'series', 'localMeasures'] as const;
  return write(store, tables, async (db) => {
    await db.releases.bulkDelete([...releases]);
    await db.blocks.where('release').anyOf(releases).delete();
    await db.summaries.bulkDelete([...releases]);
    await db.series.bulkDelete([...added]);
    await db.series.bulkPut(series);
    await db.localMeasures.bulkDelete([...measures]);
  });
}
