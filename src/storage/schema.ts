/**
 * What is stored and how it is found, without the library that stores it: the first look at the store is quicker than
 * Dexie. Additive only: a store or an index is never removed or given a new meaning, and every change adds one to
 * SCHEMA_VERSION.
 */
export const DATABASE_NAME = 'adult-social-care';

export const SCHEMA_VERSION = 4;

/** Dexie multiplies its versions by ten. */
export const NATIVE_VERSION = SCHEMA_VERSION * 10;

export const SCHEMA = {
  releases: 'id',
  blocks: '[release+part], part, release',
  summaries: 'release',
  groups: 'id',
  series: 'id',
  localMeasures: 'code',
  events: 'id',
  budgetLines: 'id',
  budgetMonths: 'id',
  budgetReviews: 'id',
  // What councils spent as published, a year and return each.
  spend: 'id',
  // Entries not saved yet; never part of a snapshot.
  drafts: 'id',
  settings: 'key',
  // The second index lets backups be listed from keys alone, without reading megabytes.
  backups: 'id, [id+savedAt+before+size]',
  meta: 'key',
} as const;

export type TableName = keyof typeof SCHEMA;

export const TABLE_NAMES = Object.keys(SCHEMA) as readonly TableName[];

export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}

/** What was typed into a form, such as a monthly return, and not saved yet: the form's own text, cell by cell. */
export interface DraftRow {
  /** `return/<area>/<month>`, `budget/<area>/<year>/<month>/<basis>`. */
  readonly id: string;
  readonly cells: Readonly<Record<string, string>>;
  /** ISO 8601 in UTC. */
  readonly changedAt: string;
}

/** A backup without its bytes is what lists show. */
export interface BackupSummary {
  /** Counts up, never used twice. */
  readonly id: number;
  /** ISO 8601 in UTC. */
  readonly savedAt: string;
  /** Before what it was made, to finish "before …": "opening council.json". */
  readonly before: string;
  readonly size: number;
}

export interface BackupRow extends BackupSummary {
  /** The snapshot file as it would have been saved. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The one record of `meta`: which version of the records is stored, and how often anything was written. */
export interface DataRow {
  readonly key: 'data';
  readonly version: number;
  readonly revision: number;
}
