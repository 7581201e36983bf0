/**
 * Carries the records of an older store to ours with the migrations that snapshots use. Runs inside the transaction
 * that upgrades the schema, so a store is either all old or all new. A new store has nothing to carry.
 */
import type { Transaction } from 'dexie';
import { DATA_VERSION } from '../formats/snapshot/data-version.ts';
import {
  MIGRATIONS,
  type Migration,
  migrateRecord,
  type OldRecord,
  type RecordKind,
} from '../formats/snapshot/migrations.ts';

const TABLE_OF: Readonly<Record<RecordKind, string>> = {
  release: 'releases',
  block: 'blocks',
  summary: 'summaries',
  group: 'groups',
  series: 'series',
  measure: 'localMeasures',
  event: 'events',
  lines: 'budgetLines',
  month: 'budgetMonths',
  review: 'budgetReviews',
  spend: 'spend',
};

/** Records stored before the data version was kept are of version 1. */
export async function upgradeRecords(
  transaction: Transaction,
  migrations: readonly Migration[] = MIGRATIONS,
  version: number = DATA_VERSION,
): Promise<void> {
  const data = await transaction.table('meta').get('data');
  const from: number = data?.version ?? 1;
  const kinds = Object.entries(TABLE_OF) as [RecordKind, string][];
  for (const [kind, table] of kinds) {
    if (!migrations.some(({ to, change }) => to > from && change[kind])) continue;
    await transaction
      .table<OldRecord>(table)
      .toCollection()
      .modify((record, place) => {
        place.value = migrateRecord(kind, record, from, migrations);
      });
  }
  if (data) await transaction.table('meta').put({ ...data, version });
}
