/**
 * A measure the council counts itself, within the year: people waiting for home care, reablement starts, turnover. Never
 * the same as a published measure of a similar name: cohort, timing and method differ, so the two never share a line.
 */
import type { Frequency, PeriodCode } from '../../periods/period.ts';
import type { MeasureKey, Polarity } from '../measure.ts';

/** Lower-case words joined by hyphens: `home-care-waiting`. */
export type LocalCode = string;

/** Where it stands in the library, in the order of the service's own story. */
export type LocalTopic =
  | 'people'
  | 'front-door'
  | 'home-care'
  | 'reablement'
  | 'care-homes'
  | 'independence'
  | 'waits'
  | 'workforce'
  | 'quality'
  | 'feedback'
  | 'population'
  | 'own';

/**
 * number: counted things, named by `one` and `many` ("person", "people"). rate: per `per` of `many`.
 * pounds: whole or part pounds, as reported.
 */
export type LocalUnit =
  | { readonly kind: 'number'; readonly one: string; readonly many: string }
  | { readonly kind: 'percent' }
  | { readonly kind: 'pounds' }
  | { readonly kind: 'rate'; readonly per: number; readonly many: string };

/** How a part stands to its total; parts of one split of one period must sum to it. */
export interface PartOf {
  readonly total: LocalCode;
  /** `source` (community, hospital), `provider`, `band` (days waited), `age`, `locality`, `outcome` … */
  readonly split: string;
  /** The part's name in the split: "Hospital". */
  readonly name: string;
}

export interface Trajectory {
  readonly period: PeriodCode;
  readonly value: number;
}

export interface LocalMeasure {
  readonly code: LocalCode;
  readonly title: string;
  readonly topic: LocalTopic;
  readonly unit: LocalUnit;
  readonly decimals: number;
  readonly polarity: Polarity;
  readonly frequency: Frequency;
  /** The day a weekly list is taken, 1 for Monday to 7 for Sunday; it must not change, or weeks do not compare. */
  readonly weekday?: number;
  /** snapshot: how many at a moment. flow: how many over the period. */
  readonly kind: 'snapshot' | 'flow';
  /** Counts up from April; turned into steps before any trend rule looks at it. */
  readonly cumulative?: true;
  /** Covers the twelve months that end with the period. Neighbours share eleven of them: no limits, no trend rule. */
  readonly rolling?: true;
  readonly definition: string;
  /** What numerator and denominator count, where the value is made of them. */
  readonly numerator?: string;
  readonly denominator?: string;
  readonly owner?: string;
  readonly target?: number;
  /** Planned values by period, drawn as a line; no rule is applied to it. */
  readonly trajectory?: readonly Trajectory[];
  /** The published measure it is an early sign of. */
  readonly leadsTo?: readonly MeasureKey[];
  readonly partOf?: PartOf;
  /** No longer reported since this day, and why; what is held stays. */
  readonly retired?: { readonly on: string; readonly reason: string };
}

/** True for a code a measure of one's own may have. */
export function isLocalCode(text: string): boolean {
  return text.length <= 60 && /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text);
}
