/**
 * The example comes and goes whole. It is laid beside what is held and never hides or removes a reader's own records.
 */
import { asExample, hasExample, withExample, withoutExample } from '../domain/series/example-series.ts';
import type { LocalSeries } from '../domain/series/series.ts';
import { acceptedSettings, type Settings } from '../domain/settings/settings-table.ts';
import type { SnapshotContent } from '../formats/snapshot/snapshot-content.ts';
import type { Result } from '../lib/result.ts';
import { addBlocks } from './blocks.ts';
import type { DashboardDatabase } from './dashboard-database.ts';
import { settingsIn } from './first-screen.ts';
import type { Store } from './open-store.ts';
import { TABLE_NAMES } from './schema.ts';
import type { StoreProblem } from './store-problem.ts';
import { write } from './transactions.ts';

const EXAMPLE_TABLES = TABLE_NAMES.filter((name) => name !== 'backups');

/**
 * Adds the example's releases, groups and settings, and the mark by which pages badge it. An example already there is
 * replaced. A setting or a group of the reader's own stays as it is; so does a release, which means the ids of the
 * example's releases must be their own (`2018-19.0`): a clash is `changed-elsewhere`.
 */
export function addExample(store: Store, example: SnapshotContent): Promise<Result<void, StoreProblem>> {
  return write(store, EXAMPLE_TABLES, async (db) => {
    await removeSummaryReleases(db);
    await db.releases.bulkAdd(example.releases);
    await addBlocks(db, example.blocks);
    await db.summaries.bulkAdd(example.summaries);
    await removeLocalExample(db);
    await addLocalExample(db, example);
    await removeBudgetExample(db);
    await addBudgetExample(db, example);
    for (const group of example.groups) {
      const held = await db.groups.get(group.id);
      if (!held || held.example) await db.groups.put({ ...group, example: true });
    }
    const held = await settingsIn(db);
    const settings = Object.entries({ ...example.settings, ...held, example: true });
    await db.settings.bulkPut(settings.map(([key, value]) => ({ key, value })));
  });
}

/** All that clearing the example took away, for `restoreExample`. `settings` has only those that went. */
export type ClearedExample = Pick<
  SnapshotContent,
  'releases' | 'blocks' | 'summaries' | 'groups' | 'settings' | 'events' | 'budgetLines' | 'budgetMonths'
> & {
  /** The series that had points of the example, whole. */
  readonly series: readonly LocalSeries[];
};

/**
 * Removes the example and its mark, and what would point at nothing afterwards: a comparator that named its group and,
 * when nothing else is held, the council it was about. Hands back all of it.
 */
export function clearExample(store: Store): Promise<Result<ClearedExample, StoreProblem>> {
  return write(store, EXAMPLE_TABLES, async (db) => {
    const before = await settingsIn(db);
    const records = {
      ...(await removeSummaryReleases(db)),
      ...(await removeLocalExample(db)),
      ...(await removeBudgetExample(db)),
    };
    const groups = await db.groups.filter((group) => group.example === true).toArray();
    const ids = groups.map(({ id }) => id);
    await db.groups.bulkDelete(ids);
    await db.settings.delete('example');
    const { comparator } = before;
    if (comparator !== undefined && ids.includes(comparator)) await db.settings.delete('comparator');
    if ((await db.releases.count()) + (await db.series.count()) + (await db.spend.count()) === 0)
      await db.settings.delete('council');
    return { ...records, groups, settings: gone(before, await settingsIn(db)) };
  });
}

/**
 * Undoes `clearExample`. `revision` is the one it left: when anything was written since, the example might no longer fit
 * beside it, so that is `changed-elsewhere` and nothing changes.
 */
export function restoreExample(
  store: Store,
  { releases, blocks, summaries, groups, series, events, settings, ...budget }: ClearedExample,
  revision: number | null,
): Promise<Result<void, StoreProblem>> {
  const body = async (db: DashboardDatabase): Promise<void> => {
    await db.releases.bulkAdd(releases);
    await addBlocks(db, blocks);
    await db.summaries.bulkAdd(summaries);
    await db.groups.bulkAdd(groups);
    await db.series.bulkPut(series);
    await db.events.bulkAdd(events);
    await db.budgetLines.bulkAdd(budget.budgetLines);
    await db.budgetMonths.bulkAdd(budget.budgetMonths);
    await db.settings.bulkPut(Object.entries(settings).map(([key, value]) => ({ key, value })));
  };
  return write(store, EXAMPLE_TABLES, body, revision ?? undefined);
}

function gone(before: Settings, after: Settings): Settings {
  return acceptedSettings(Object.entries(before).filter(([key]) => !Object.hasOwn(after, key)));
}

async function removeSummaryReleases(
  db: DashboardDatabase,
): Promise<Pick<ClearedExample, 'releases' | 'blocks' | 'summaries'>> {
  const releases = await db.releases.filter((release) => release.kind === 'summary').toArray();
  const ids = releases.map(({ id }) => id);
  const blocks = await db.blocks.where('release').anyOf(ids).toArray();
  const summaries = (await db.summaries.bulkGet(ids)).filter((summary) => summary !== undefined);
  await db.releases.bulkDelete(ids);
  await db.blocks.where('release').anyOf(ids).delete();
  await db.summaries.bulkDelete(ids);
  return { releases, blocks, summaries };
}

async function addLocalExample(db: DashboardDatabase, { series, events }: SnapshotContent): Promise<void> {
  const held = await db.series.bulkGet(series.map(({ id }) => id));
  await db.series.bulkPut(series.map((one, i) => withExample(held[i] ?? null, asExample(one))));
  await db.events.bulkPut(events.map((event) => ({ ...event, example: true })));
}

async function removeLocalExample(db: DashboardDatabase): Promise<Pick<ClearedExample, 'series' | 'events'>> {
  const series = await db.series.filter(hasExample).toArray();
  const events = await db.events.filter(({ example }) => example === true).toArray();
  await db.events.bulkDelete(events.map(({ id }) => id));
  await db.series.bulkDelete(series.map(({ id }) => id));
  await db.series.bulkPut(series.map(withoutExample).filter((own) => own !== null));
  return { series, events };
}

/** Lines and months a reader has of their own stay as they are. */
async function addBudgetExample(
  db: DashboardDatabase,
  { budgetLines, budgetMonths }: SnapshotContent,
): Promise<void> {
  const years = new Set(await db.budgetLines.toCollection().primaryKeys());
  const isFree = (record: { readonly area: string; readonly year: string }): boolean =>
    !years.has(`${record.area}/${record.year}`);
  await db.budgetLines.bulkPut(
    budgetLines.filter(isFree).map((lines) => ({ ...lines, example: true as const })),
  );
  await db.budgetMonths.bulkPut(
    budgetMonths.filter(isFree).map((month) => ({ ...month, example: true as const })),
  );
}

async function removeBudgetExample(
  db: DashboardDatabase,
): Promise<Pick<ClearedExample, 'budgetLines' | 'budgetMonths'>> {
  const isExample = ({ example }: { readonly example?: true }): boolean => example === true;
  const budgetLines = await db.budgetLines.filter(isExample).toArray();
  const budgetMonths = await db.budgetMonths.filter(isExample).toArray();
  const ownMonths = await db.budgetMonths.filter((month) => !isExample(month)).toArray();
  // Lines stay for as long as a month of one's own needs them.
  const needed = new Set(ownMonths.map(({ area, year }) => `${area}/${year}`));
  const going = budgetLines.filter(({ id }) => !needed.has(id));
  await db.budgetLines.bulkDelete(going.map(({ id }) => id));
  await db.budgetMonths.bulkDelete(budgetMonths.map(({ id }) => id));
  return { budgetLines: going, budgetMonths };
}
