/** The database as Dexie sees it: the tables of schema.ts, opened with our own rules. */
import Dexie, { type Table } from 'dexie';
import type { Group, GroupId } from '../domain/areas/group.ts';
import type { BudgetLines, BudgetMonth, BudgetReview } from '../domain/budget/budget-year.ts';
import type { LocalCode, LocalMeasure } from '../domain/measures/local/local-measure.ts';
import type { BlockPart, FigureBlock } from '../domain/releases/figure-block.ts';
import type { Release, ReleaseId } from '../domain/releases/release.ts';
import type { ReleaseSummary } from '../domain/releases/summary.ts';
import type { LocalEvent, LocalSeries, SeriesId } from '../domain/series/series.ts';
import type { PublishedSpend, SpendId } from '../domain/spend/published-spend.ts';
import {
  type BackupRow,
  type DataRow,
  type DraftRow,
  SCHEMA,
  SCHEMA_VERSION,
  type SettingRow,
} from './schema.ts';
import { upgradeRecords } from './upgrade-records.ts';

export class DashboardDatabase extends Dexie {
  declare readonly releases: Table<Release, ReleaseId>;
  declare readonly blocks: Table<FigureBlock, [ReleaseId, BlockPart]>;
  declare readonly summaries: Table<ReleaseSummary, ReleaseId>;
  declare readonly groups: Table<Group, GroupId>;
  declare readonly series: Table<LocalSeries, SeriesId>;
  declare readonly localMeasures: Table<LocalMeasure, LocalCode>;
  declare readonly events: Table<LocalEvent, string>;
  declare readonly budgetLines: Table<BudgetLines, string>;
  declare readonly budgetMonths: Table<BudgetMonth, string>;
  declare readonly budgetReviews: Table<BudgetReview, string>;
  declare readonly spend: Table<PublishedSpend, SpendId>;
  declare readonly drafts: Table<DraftRow, string>;
  declare readonly settings: Table<SettingRow, string>;
  declare readonly backups: Table<BackupRow, number>;
  declare readonly meta: Table<DataRow, string>;

  constructor(name: string, factory: IDBFactory) {
    super(name, {
      indexedDB: factory,
      IDBKeyRange: globalThis.IDBKeyRange,
      cache: 'disabled',
      chromeTransactionDurability: 'strict',
    });
    this.version(SCHEMA_VERSION)
      .stores(SCHEMA)
      .upgrade((transaction) => upgradeRecords(transaction));
  }
}
