/**
 * Carries the content of an older file to our version, record by record, on a copy. What comes out is not trusted: it
 * goes through the same checks as content of our own version. A record so odd that a migration stumbles over it leaves
 * no content at all, which those checks refuse.
 */
import { MIGRATIONS, type Migration, migrateRecord, type OldRecord, type RecordKind } from './migrations.ts';

const KIND_OF_LIST: Readonly<Record<string, RecordKind>> = {
  releases: 'release',
  blocks: 'block',
  summaries: 'summary',
  groups: 'group',
  series: 'series',
  localMeasures: 'measure',
  events: 'event',
  budgetLines: 'lines',
  budgetMonths: 'month',
  budgetReviews: 'review',
  spend: 'spend',
};

export function migrateContent(
  content: unknown,
  from: number,
  migrations: readonly Migration[] = MIGRATIONS,
): unknown {
  try {
    return isRecord(content) ? migrateLists(content, from, migrations) : content;
  } catch {
    return undefined;
  }
}

function migrateLists(content: OldRecord, from: number, migrations: readonly Migration[]): OldRecord {
  const added = migrations.filter(({ to }) => to > from).flatMap(({ newLists = [] }) => newLists);
  const empty = Object.fromEntries(added.map((list) => [list, []]));
  const fields = Object.entries({ ...empty, ...content }).map(([field, list]) => {
    const kind = KIND_OF_LIST[field];
    if (kind === undefined || !Array.isArray(list)) return [field, list];
    return [
      field,
      list.map((record) => (isRecord(record) ? migrateRecord(kind, record, from, migrations) : record)),
    ];
  });
  return Object.fromEntries(fields);
}

function isRecord(value: unknown): value is OldRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
