/**
 * An episode of reablement, without anything that says whose it is beyond a number that is the same for the same reference.
 * Dates are day numbers (days since 1970-01-01).
 */
export type ReablementProvider = 'in-house' | 'alternative';

/** Where the person was 91 days after discharge or start. `unknown` was looked for and not found out. */
export type AtHome = 'yes' | 'no' | 'died' | 'unknown';

export interface Episode {
  /** Episodes of one reference have the same number. */
  readonly person: number;
  readonly started: number;
  /** Null while it goes on. */
  readonly ended: number | null;
  /** The day of discharge from hospital; null when the person did not come from there or nothing is recorded. */
  readonly discharged: number | null;
  /** Null when it is not recorded. */
  readonly provider: ReablementProvider | null;
  /** Weekly hours of care at the start and at the end; null when they are not recorded. */
  readonly hoursBefore: number | null;
  readonly hoursAfter: number | null;
  /** Null when no outcome is recorded yet. */
  readonly atHome: AtHome | null;
  /** At the start, in years; null when it is not recorded. */
  readonly age: number | null;
}

/** The days the outcome is looked for after: the ASCOF clock to 2023-24. Not the 84 days used since. */
export const DAYS_TO_OUTCOME = 91;

/** The day the 91 days count from: the discharge from hospital, for others the start. */
export function outcomeClock({ discharged, started }: Pick<Episode, 'discharged' | 'started'>): number {
  return discharged ?? started;
}

/** Reablement is free for up to six weeks (Care and Support (Preventing Needs for Care and Support) Regulations 2014). */
export const SIX_WEEKS = 42;
