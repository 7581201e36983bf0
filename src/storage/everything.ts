/**
 * All that is held, at once: read for a snapshot or a comparison, replaced by a snapshot, or cleared.
 */
import { exportedSettings, SETTING_KEYS, SETTINGS_TABLE } from '../domain/settings/settings-table.ts';
import type { SnapshotContent } from '../formats/snapshot/snapshot-content.ts';
import type { Result } from '../lib/result.ts';
import { type NewBackup, putBackup } from './backups.ts';
import { addBlocks } from './blocks.ts';
import { budgetRecordsIn } from './budget-records.ts';
import type { DashboardDatabase } from './dashboard-database.ts';
import { forgetDraftsLeft } from './draft-left.ts';
import { settingsIn } from './first-screen.ts';
import { localRecordsIn } from './local-records.ts';
import type { Store } from './open-store.ts';
import { TABLE_NAMES, type TableName } from './schema.ts';
import type { StoreProblem } from './store-problem.ts';
import { read, revisionOf, write } from './transactions.ts';

const CONTENT_TABLES: readonly TableName[] = [
  'releases',
  'blocks',
  'summaries',
  'groups',
  'series',
  'localMeasures',
  'events',
  'budgetLines',
  'budgetMonths',
  'budgetReviews',
  'spend',
  'settings',
];

/** Settings that are no part of a snapshot stay as they are. */
const REPLACED = CONTENT_TABLES.filter((name) => name !== 'settings');

export interface Everything {
  readonly content: SnapshotContent;
  /** Changes with every write, in this tab or another. */
  readonly revision: number;
}

/** What a snapshot would carry, as of one moment, with the revision to hand to `replaceEverything`. */
export function readEverything(store: Store): Promise<Result<Everything, StoreProblem>> {
  return read(store, CONTENT_TABLES, async (db) => {
    const [releases, blocks, summaries, groups, local, budget, spend, settings, data] = await Promise.all([
      db.releases.toArray(),
      db.blocks.toArray(),
      db.summaries.toArray(),
      db.groups.toArray(),
      localRecordsIn(db),
      budgetRecordsIn(db),
      db.spend.toArray(),
      settingsIn(db),
      db.meta.get('data'),
    ]);
    const { series, measures: localMeasures, events } = local;
    const content = {
      releases,
      blocks,
      summaries,
      groups,
      series,
      localMeasures,
      events,
      budgetLines: budget.lines,
      budgetMonths: budget.months,
      budgetReviews: budget.reviews,
      spend,
      settings: exportedSettings(settings),
    };
    return { content, revision: revisionOf(data) };
  });
}

export interface Replacement {
  readonly content: SnapshotContent;
  /** What was held, as a snapshot file; null when nothing was held. */
  readonly backup: NewBackup | null;
  /** The revision the backup was made from: anything written since would be lost, so it is refused. */
  readonly revision: number;
}

/** Keeps the backup, then puts the content in place of all that is held: both in one transaction. */
export function replaceEverything(
  store: Store,
  { content, backup, revision }: Replacement,
): Promise<Result<void, StoreProblem>> {
  const body = async (db: DashboardDatabase): Promise<void> => {
    if (backup) await putBackup(db, backup);
    await Promise.all(REPLACED.map((name) => db.table(name).clear()));
    await db.settings.bulkDelete(SETTING_KEYS.filter((key) => SETTINGS_TABLE[key].exported));
    await db.releases.bulkAdd(content.releases);
    await addBlocks(db, content.blocks);
    await db.summaries.bulkAdd(content.summaries);
    await db.groups.bulkAdd(content.groups);
    await db.series.bulkAdd(content.series);
    await db.localMeasures.bulkAdd(content.localMeasures);
    await db.events.bulkAdd(content.events);
    await db.budgetLines.bulkAdd(content.budgetLines);
    await db.budgetMonths.bulkAdd(content.budgetMonths);
    await db.budgetReviews.bulkAdd(content.budgetReviews);
    await db.spend.bulkAdd(content.spend);
    const settings = Object.entries(exportedSettings(content.settings));
    await db.settings.bulkPut(settings.map(([key, value]) => ({ key, value })));
  };
  return write(store, [...CONTENT_TABLES, 'backups'], body, revision);
}

/** Leaves nothing behind: figures, groups, settings, the example and every backup go. */
export function clearEverything(store: Store): Promise<Result<void, StoreProblem>> {
  forgetDraftsLeft('');
  return write(store, TABLE_NAMES, async (db) => {
    await Promise.all(TABLE_NAMES.map((name) => db.table(name).clear()));
  });
}
