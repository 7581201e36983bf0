/**
 * How records of an older version become records of this one: one list for snapshots and for the store.
 * Fields are only added; a migration must never drop what it does not know, and must not need a new required field.
 */
import { DATA_VERSION } from './data-version.ts';

/** A record as it was written: its fields are not trusted before the last migration has run. */
export type OldRecord = Readonly<Record<string, unknown>>;

export type RecordKind =
  | 'release'
  | 'block'
  | 'summary'
  | 'group'
  | 'series'
  | 'measure'
  | 'event'
  | 'lines'
  | 'month'
  | 'review'
  | 'spend';

export interface Migration {
  /** The version it makes, from the one before. */
  readonly to: number;
  readonly why: string;
  /** One function a kind of record that changed. A block's columns are lists in a file and typed arrays in the store. */
  readonly change: { readonly [K in RecordKind]?: (record: OldRecord) => OldRecord };
  /** Lists of a snapshot that did not exist before: an older file has none, so they are empty. */
  readonly newLists?: readonly string[];
}

/** Version 1 is the first. */
export const MIGRATIONS: readonly Migration[] = [
  {
    to: 2,
    why: 'local series, measures of one’s own and dated events',
    change: {},
    newLists: ['series', 'localMeasures', 'events'],
  },
  {
    to: 3,
    why: 'the monthly budget: service lines, months and their reviews; published spend of councils',
    change: {},
    newLists: ['budgetLines', 'budgetMonths', 'budgetReviews', 'spend'],
  },
  {
    to: 4,
    why: 'the service lines a reported month was told with',
    change: {},
  },
];

/** Carries one record from a version to ours, step by step; the record given is left as it was. */
export function migrateRecord(
  kind: RecordKind,
  record: OldRecord,
  from: number,
  migrations: readonly Migration[] = MIGRATIONS,
): OldRecord {
  const steps = migrations.filter((migration) => migration.to > from).sort((a, b) => a.to - b.to);
  let changed = record;
  for (const { change } of steps) changed = change[kind]?.({ ...changed }) ?? changed;
  return changed;
}

/** True when every step from version 1 to `version` is in the list once. */
export function isComplete(migrations: readonly Migration[], version: number = DATA_VERSION): boolean {
  const steps = migrations.map((migration) => migration.to).sort((a, b) => a - b);
  return steps.length === version - 1 && steps.every((to, i) => to === i + 2);
}
