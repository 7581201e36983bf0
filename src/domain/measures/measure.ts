/**
 * One measure of one framework: everything a reader or a calculation needs to know about it.
 * A new measure is a new row in the catalogue, not new code.
 */
import type { FinancialYear } from '../figures/financial-year.ts';
import type { FrameworkId } from './framework.ts';

/** The idea behind codes that changed: `ld_employment`, `admissions_65` (see the crosswalk in catalogue/). */
export type ConceptId = string;

export interface MeasureKey {
  readonly framework: FrameworkId;
  /** Without brackets: `1C1A`, `2A1`, `3D2`. */
  readonly code: string;
}

export type Polarity = 'higher' | 'lower' | 'neutral';

/**
 * percent: 0 to 100. score: points on a scale. rate: per 100,000 people.
 */
export type MeasureUnit =
  | { readonly kind: 'percent' }
  | { readonly kind: 'score'; readonly outOf: number | null }
  | { readonly kind: 'rate'; readonly per: number };

/**
 * count: published outcome is numerator over denominator of counted people, so a gap can be said in people.
 * survey: a weighted estimate, never recomputed from its parts. model: adjusted by a model, outcome only.
 */
export type MeasureBasis = 'count' | 'survey' | 'model';

export interface SeriesBreak {
  /** The first year on the new basis. */
  readonly from: FinancialYear;
  /** `framework`: renumbered, same definition, figures compare. `definition`: figures before and after do not compare. */
  readonly kind: 'framework' | 'definition';
  readonly reason: string;
}

export interface Measure extends MeasureKey {
  readonly concept: ConceptId;
  /** The official short title. */
  readonly title: string;
  /** Plain words for lists, at most about 45 characters. */
  readonly plainName: string;
  readonly objective: string;
  readonly unit: MeasureUnit;
  readonly decimals: number;
  /** From this year on published with other decimals (see `decimalsIn` in catalogue/catalogue.ts). */
  readonly decimalsSince?: { readonly from: FinancialYear; readonly decimals: number };
  readonly polarity: Polarity;
  readonly polarityBasis: string;
  /** True where the direction is contested and the user may set it to neutral. */
  readonly polarityContested: boolean;
  readonly basis: MeasureBasis;
  readonly numerator: string;
  readonly denominator: string;
  /**
   * How the gap is said, after "44 more people": "in paid work". For `lower` measures after "179 fewer": "admissions".
   * Null where it cannot be counted.
   */
  readonly gapNoun: { readonly one: string; readonly many: string; readonly doing: string } | null;
  readonly source: string;
  readonly frequency: 'annual' | 'biennial';
  /** The years it was published in; null `to` while it is in force. Biennial measures list their survey years. */
  readonly from: FinancialYear;
  readonly to: FinancialYear | null;
  readonly surveyYears: readonly FinancialYear[] | null;
  /** Years whose figure is an earlier year's, published again: 2024-25 carers' survey figures are those of 2023-24. */
  readonly carriedForward: readonly { readonly year: FinancialYear; readonly of: FinancialYear }[];
  readonly predecessor: MeasureKey | null;
  readonly successor: MeasureKey | null;
  readonly breaks: readonly SeriesBreak[];
  readonly note: string | null;
}
