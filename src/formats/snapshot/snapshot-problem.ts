/**
 * Every reason for not opening a snapshot, as a closed union. Snapshots are strict: all of it or nothing.
 */
export type SnapshotProblem =
  | { readonly kind: 'too-large'; readonly bytes: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-text' }
  /** Not JSON: where it stops being JSON, in characters from 1; `cutShort` when it simply ends too early. */
  | {
      readonly kind: 'not-json';
      readonly line: number;
      readonly character: number;
      readonly cutShort: boolean;
    }
  /** JSON of another program. */
  | { readonly kind: 'not-a-snapshot' }
  | { readonly kind: 'newer-version'; readonly version: number }
  /** The checksum does not fit: somebody or something changed the content. */
  | { readonly kind: 'changed' }
  /** A name that must never be in data, such as `__proto__`. */
  | { readonly kind: 'unsafe'; readonly where: string; readonly key: string }
  | { readonly kind: 'too-deep' }
  /** At most MOST_ISSUES, each "where: what"; `more` when there were others. */
  | { readonly kind: 'invalid'; readonly issues: readonly string[]; readonly more: boolean };
