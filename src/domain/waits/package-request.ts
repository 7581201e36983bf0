/**
 * A request for a package of home care, without anything that says whose it is, and the one rule of who is waiting.
 * Dates are day numbers (days since 1970-01-01, see periods/iso-date.ts), so that waits are differences.
 */
export type RequestSource = 'community' | 'hospital';

export interface PackageRequest {
  readonly requested: number;
  /** The day of the first visit; null while there was none. */
  readonly started: number | null;
  /** The day it was closed or withdrawn; null when it was not. After a start it says nothing of the wait. */
  readonly closed: number | null;
  /** Null when it is not recorded. */
  readonly source: RequestSource | null;
  /** Null when it is not recorded. */
  readonly locality: string | null;
  /** Planned hours a week; null when they are not recorded. */
  readonly hours: number | null;
}

/** The first day at whose end the request no longer waits; null while it waits still. */
export function endOfWait({ started, closed }: Pick<PackageRequest, 'started' | 'closed'>): number | null {
  if (started === null || closed === null) return started ?? closed;
  return Math.min(started, closed);
}

/**
 * Waiting at the end of a day: requested on it or before, and by its end neither started nor closed. So who starts on
 * the day a list is taken is not on it. Requested 2 December, started 5 December: waiting on the 2nd, 3rd and 4th.
 */
export function isWaiting(request: PackageRequest, day: number): boolean {
  const end = endOfWait(request);
  return request.requested <= day && (end === null || day < end);
}
