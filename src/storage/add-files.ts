/**
 * Adds what a batch of files brings, official releases, published spend and local figures alike, in one transaction: all of it or
 * nothing. Local figures are laid over what is held at that moment, so that nothing another tab added is lost.
 */
import type { Table } from 'dexie';
import type { BudgetLines, BudgetMonth } from '../domain/budget/budget-year.ts';
import type { LedgerMapping } from '../domain/budget/ledger-mapping.ts';
import type { LocalMeasure } from '../domain/measures/local/local-measure.ts';
import type { LocalRecords } from '../domain/series/holdings.ts';
import type { LocalSeries } from '../domain/series/series.ts';
import type { Settings } from '../domain/settings/settings-table.ts';
import type { PublishedSpend } from '../domain/spend/published-spend.ts';
import type { Result } from '../lib/result.ts';
import { addBlocks } from './blocks.ts';
import { type BudgetRecords, budgetRecordsIn } from './budget-records.ts';
import type { DashboardDatabase } from './dashboard-database.ts';
import { settingsIn } from './first-screen.ts';
import { localRecordsIn } from './local-records.ts';
import type { Store } from './open-store.ts';
import type { WholeRelease } from './releases.ts';
import { StoreFailure, type StoreProblem } from './store-problem.ts';
import { write } from './transactions.ts';

const TABLES = [
  'releases',
  'blocks',
  'summaries',
  'series',
  'localMeasures',
  'events',
  'budgetLines',
  'budgetMonths',
  'budgetReviews',
  'settings',
  'spend',
] as const;

/** The records that change, whole, and the measures that are new. */
export interface LocalAddition {
  readonly series: readonly LocalSeries[];
  readonly measures: readonly LocalMeasure[];
  readonly budgetLines?: readonly BudgetLines[];
  readonly budgetMonths?: readonly BudgetMonth[];
  readonly spend?: readonly PublishedSpend[];
  /** How ledger extracts are read from now on. */
  readonly ledgerMappings?: readonly LedgerMapping[];
}

/** What stood where local figures were laid, for taking them back. */
export interface LocalBefore {
  /** Series as they were; those that were not there are in `added`. */
  readonly series: readonly LocalSeries[];
  readonly added: readonly string[];
  readonly measures: readonly string[];
  readonly budgetLines: Stood<BudgetLines>;
  readonly budgetMonths: Stood<BudgetMonth>;
  readonly spend: Stood<PublishedSpend>;
  /** The setting as it stood; left out where it was not touched. */
  readonly ledgerMappings?: { readonly before: readonly LedgerMapping[] | undefined };
}

/** All that a batch may be laid upon. */
export interface HeldBefore {
  readonly local: LocalRecords;
  readonly budget: BudgetRecords;
  readonly spend: readonly PublishedSpend[];
  readonly settings: Settings;
}

/** Records as they were, and the identities of those that were not there. */
interface Stood<T> {
  readonly before: readonly T[];
  readonly added: readonly string[];
}

async function heldBefore(db: DashboardDatabase): Promise<HeldBefore> {
  const [local, budget, spend, settings] = await Promise.all([
    localRecordsIn(db),
    budgetRecordsIn(db),
    db.spend.toArray(),
    settingsIn(db),
  ]);
  return { local, budget, spend, settings };
}

/**
 * `lay` is given what is held and answers what changes; null when that is no longer what the reader was shown, and then
 * nothing is added (`changed-elsewhere`), as when a release's id is already there.
 */
export function addFiles(
  store: Store,
  releases: readonly WholeRelease[],
  lay: (held: HeldBefore) => LocalAddition | null,
): Promise<Result<LocalBefore, StoreProblem>> {
  return write(store, TABLES, async (db) => {
    const held = await heldBefore(db);
    const { settings } = held;
    const addition = lay(held);
    if (!addition) throw new StoreFailure({ kind: 'changed-elsewhere' });
    for (const { release, blocks, summary } of releases) {
      await db.releases.add(release);
      await addBlocks(db, blocks);
      if (summary) await db.summaries.add(summary);
    }
    const before = await putLocal(db, addition);
    if (!addition.ledgerMappings) return before;
    await db.settings.put({ key: 'ledgerMappings', value: addition.ledgerMappings });
    return { ...before, ledgerMappings: { before: settings.ledgerMappings } };
  });
}

async function putLocal(
  db: DashboardDatabase,
  { series, measures, budgetLines = [], budgetMonths = [], spend = [] }: LocalAddition,
): Promise<LocalBefore> {
  const stood = {
    budgetLines: await stoodIn(db.budgetLines, budgetLines),
    budgetMonths: await stoodIn(db.budgetMonths, budgetMonths),
    spend: await stoodIn(db.spend, spend),
  };
  await db.budgetLines.bulkPut(budgetLines);
  await db.budgetMonths.bulkPut(budgetMonths);
  await db.spend.bulkPut(spend);
  const ids = series.map(({ id }) => id);
  const before = (await db.series.bulkGet(ids)).filter((one) => one !== undefined);
  const known = new Set(before.map(({ id }) => id));
  await db.localMeasures.bulkAdd(measures);
  await db.series.bulkPut(series);
  return {
    series: before,
    added: ids.filter((id) => !known.has(id)),
    measures: measures.map(({ code }) => code),
    ...stood,
  };
}

async function stoodIn<T extends { readonly id: string }>(
  table: Table<T, string>,
  coming: readonly T[],
): Promise<Stood<T>> {
  const ids = coming.map(({ id }) => id);
  const before = (await table.bulkGet(ids)).filter((one) => one !== undefined);
  const known = new Set(before.map(({ id }) => id));
  return { before, added: ids.filter((id) => !known.has(id)) };
}

async function takeBackIn<T>(table: Table<T, string>, { before, added }: Stood<T>): Promise<void> {
  await table.bulkDelete([...added]);
  await table.bulkPut(before);
}

/** Takes releases and local figures back, all of it or nothing. Only right while nothing was written since. */
export function takeBackFiles(
  store: Store,
  releases: readonly string[],
  { series, added, measures, budgetLines, budgetMonths, spend, ledgerMappings }: LocalBefore,
): Promise<Result<void, StoreProblem>> {
  return write(store, TABLES, async (db) => {
    await db.releases.bulkDelete([...releases]);
    await db.blocks.where('release').anyOf(releases).delete();
    await db.summaries.bulkDelete([...releases]);
    await db.series.bulkDelete([...added]);
    await db.series.bulkPut(series);
    await db.localMeasures.bulkDelete([...measures]);
    await takeBackIn(db.budgetLines, budgetLines);
    await takeBackIn(db.budgetMonths, budgetMonths);
    await takeBackIn(db.spend, spend);
    if (ledgerMappings?.before)
      await db.settings.put({ key: 'ledgerMappings', value: ledgerMappings.before });
    else if (ledgerMappings) await db.settings.delete('ledgerMappings');
  });
}
