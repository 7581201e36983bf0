/**
 * The rows taken so far by their key, until the file is read: a row that says the same again is a repeat; of rows that
 * contradict each other none is taken, because nothing says which is right. It all goes when the reading is done.
 */
export interface SeenRows<T extends object> {
  /** What to do with a row of this key. `conflictWith` is the line of the row given up, null if it was given up before. */
  put(key: string, row: T, line: number): Outcome;
  /** The rows that stand, with their lines. */
  standing(): { readonly row: T; readonly line: number }[];
}

export type Outcome =
  | { readonly kind: 'new' | 'repeat' }
  | { readonly kind: 'conflict'; readonly givenUp: number | null };

export function createSeenRows<T extends object>(): SeenRows<T> {
  const held = new Map<string, { row: T | null; readonly line: number }>();
  return {
    put(key, row, line) {
      const before = held.get(key);
      if (!before) {
        held.set(key, { row, line });
        return { kind: 'new' };
      }
      if (before.row !== null && sameFields(before.row, row)) return { kind: 'repeat' };
      const givenUp = before.row === null ? null : before.line;
      before.row = null;
      return { kind: 'conflict', givenUp };
    },
    standing: () => [...held.values()].flatMap(({ row, line }) => (row === null ? [] : [{ row, line }])),
  };
}

/** Both have the same fields, all of them plain values. */
function sameFields<T extends object>(a: T, b: T): boolean {
  return (Object.keys(a) as (keyof T)[]).every((field) => a[field] === b[field]);
}
