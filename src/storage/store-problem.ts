/**
 * Every way the store can refuse, as a closed union, and the one place that reads a browser's or Dexie's errors.
 * It must not repair, retry or delete anything.
 */
export type StoreProblem =
  /** The data was written by a newer version of the dashboard; nothing of it is touched. */
  | { readonly kind: 'newer-data' }
  /** Another tab with older code keeps the database open. */
  | { readonly kind: 'blocked' }
  /** No IndexedDB: switched off, or a private window that has none. */
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'full-disk' }
  /** Closed because another tab upgraded it or the browser took it away. */
  | { readonly kind: 'closed' }
  /** Another tab wrote first: what this tab was about to write no longer fits. */
  | { readonly kind: 'changed-elsewhere' }
  | { readonly kind: 'damaged'; readonly detail: string }
  | { readonly kind: 'unknown'; readonly detail: string };

/** Thrown inside a transaction to undo it all, and by queries, which know only errors. */
export class StoreFailure extends Error {
  readonly problem: StoreProblem;

  constructor(problem: StoreProblem) {
    super(`The store refused: ${problem.kind}`);
    this.name = 'StoreFailure';
    this.problem = problem;
  }
}

const KIND_OF_ERROR: ReadonlyMap<
  string,
  'newer-data' | 'unavailable' | 'full-disk' | 'closed' | 'changed-elsewhere'
> = new Map([
  ['VersionError', 'newer-data'],
  ['MissingAPIError', 'unavailable'],
  ['MissingApiError', 'unavailable'],
  ['SecurityError', 'unavailable'],
  ['QuotaExceededError', 'full-disk'],
  ['DatabaseClosedError', 'closed'],
  ['InvalidStateError', 'closed'],
  ['ConstraintError', 'changed-elsewhere'],
]);

const DAMAGED: readonly string[] = [
  'DataError',
  'NotFoundError',
  'NotReadableError',
  'UnknownError',
  'DataCloneError',
  'EncodingError',
];

interface Chained {
  readonly name: string;
  readonly message: string;
  readonly inner?: unknown;
  readonly failures?: unknown;
}

function isChained(error: unknown): error is Chained {
  return typeof error === 'object' && error !== null && 'name' in error && 'message' in error;
}

/** The error and what caused it, outermost first: a full disk may surface as AbortError with the cause in `inner`. */
function causes(error: unknown): Chained[] {
  const found: Chained[] = [];
  let next = error;
  while (isChained(next) && found.length < 8) {
    found.push(next);
    next = next.inner ?? (Array.isArray(next.failures) ? next.failures[0] : undefined);
  }
  return found;
}

/** The problem behind anything thrown by Dexie, IndexedDB or a StoreFailure. */
export function problemOf(error: unknown): StoreProblem {
  if (error instanceof StoreFailure) return error.problem;
  const chain = causes(error);
  const failure = chain.find((cause) => cause instanceof StoreFailure);
  if (failure instanceof StoreFailure) return failure.problem;
  for (const cause of [...chain].reverse()) {
    const kind = KIND_OF_ERROR.get(cause.name);
    if (kind) return { kind };
    if (DAMAGED.includes(cause.name)) return { kind: 'damaged', detail: `${cause.name}: ${cause.message}` };
  }
  const outer = chain[0];
  return { kind: 'unknown', detail: outer ? `${outer.name}: ${outer.message}` : String(error) };
}
