/**
 * The shape of the catalogue's rows: a concept is described once and says under which code each framework publishes it.
 * Only what differs in a framework is written in its edition. Measures are derived from these (see derive-measures.ts).
 */
import type { FinancialYear } from '../../figures/financial-year.ts';
import type { FrameworkId } from '../framework.ts';
import type { ConceptId, Measure, MeasureBasis, MeasureUnit, Polarity, SeriesBreak } from '../measure.ts';
import type { Objective } from './objectives.ts';
import type { SurveyCalendar } from './sources.ts';

/** One framework's edition of a concept. Years are left out where they are the framework's own. */
export interface Edition extends Partial<Worded> {
  readonly code: string;
  readonly from?: FinancialYear;
  readonly to?: FinancialYear;
  /** Breaks inside the edition, or at its first year when the definition changed with it. */
  readonly breaks?: readonly SeriesBreak[];
}

/** What a framework may word, source or count differently. */
type Worded = Pick<Measure, 'title' | 'plainName' | 'numerator' | 'denominator' | 'gapNoun' | 'source'> & {
  readonly note?: string;
};

export interface ConceptDefinition extends Worded {
  readonly concept: ConceptId;
  readonly objective: Objective;
  readonly unit: MeasureUnit;
  readonly decimals: number;
  /** Where the publisher later rounded harder: the decimals from a year on. */
  readonly decimalsSince?: Measure['decimalsSince'];
  readonly polarity: Polarity;
  readonly polarityBasis: string;
  readonly polarityContested?: true;
  readonly basis: MeasureBasis;
  /** Where it is not collected every year. */
  readonly survey?: SurveyCalendar;
  readonly editions: { readonly [F in FrameworkId]?: Edition };
}

export const PERCENT: MeasureUnit = { kind: 'percent' };
export const PER_100_000: MeasureUnit = { kind: 'rate', per: 100_000 };
