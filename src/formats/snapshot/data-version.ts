/**
 * The version of the records this program reads and writes, in snapshots and in the store alike.
 * Every change of a stored record adds one, an entry in migrations.ts and one in CHANGELOG.md. Nothing reads forward.
 */
export const DATA_VERSION = 4;
