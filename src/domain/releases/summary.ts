/**
 * What a summary release adds to its figures: where one council stood among the councils of England or of its region,
 * worked out once from the official file. It lets pages show positions without every council's figures.
 */
import type { OnsCode } from '../figures/area.ts';
import type { ReleaseId } from './release.ts';

export interface SummaryPosition {
  readonly code: string;
  readonly comparator: 'england' | 'region';
  /** Councils with a published number, and councils of the file without one. */
  readonly n: number;
  readonly excluded: number;
  /** Oriented: better is later. Null when there is no council with a number. */
  readonly worst: number | null;
  readonly cutLower: number | null;
  readonly median: number | null;
  readonly cutUpper: number | null;
  readonly best: number | null;
  /** How many councils share the best value. */
  readonly atBest: number;
  /** The council's competition rank and how many share its value, itself included; null when it has no value. */
  readonly rank: number | null;
  readonly tied: number | null;
  /** Its rank when ties are told apart by the published counts; left out where that cannot be said. */
  readonly rankBeforeRounding?: number;
}

export interface ReleaseSummary {
  readonly release: ReleaseId;
  readonly council: OnsCode;
  readonly positions: readonly SummaryPosition[];
}
