/** What a preview lists of all that differs: the first of it, and how many more there are. */

/** More rows than this are not read. */
const MOST_CHANGES = 50;

export interface FirstChanges<T> {
  readonly changes: readonly T[];
  /** Left out of the list. */
  readonly more: number;
}

export function firstChanges<T>(all: readonly T[], most: number = MOST_CHANGES): FirstChanges<T> {
  return { changes: all.slice(0, most), more: Math.max(0, all.length - most) };
}
