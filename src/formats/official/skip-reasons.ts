/** Why a row of an official file is left out: one table, from which the ledger, the notes and the refusals are derived. */
export interface SkipReason {
  /** As it stands in the ledger. */
  readonly words: string;
  /** True when the row should not have been so; false for rows that are rightly left out. */
  readonly fault: boolean;
}

export const SKIP_REASONS = {
  'council-type': { words: 'council types (not shown)', fault: false },
  empty: { words: 'empty rows', fault: false },
  repeat: { words: 'the same figure again', fault: false },
  'unknown-code': { words: 'measure code not in this framework', fault: true },
  disagree: { words: 'measure code at odds with its group or disaggregation', fault: true },
  'unknown-area': { words: 'not a council, region or England', fault: true },
  'unknown-council': { words: 'code of no council known to this version', fault: true },
  'unknown-type': { words: 'measure type not known', fault: true },
  text: { words: 'text where a number should be', fault: true },
  impossible: { words: 'value that the measure cannot have', fault: true },
  conflict: { words: 'two different values for one figure', fault: true },
  ragged: { words: 'wrong number of columns', fault: true },
  quote: { words: 'quotation mark out of place', fault: true },
  'too-many': { words: 'more areas or measures than an ASCOF file has', fault: true },
} as const satisfies Readonly<Record<string, SkipReason>>;

export type SkipReasonId = keyof typeof SKIP_REASONS;

export const SKIP_REASON_IDS = Object.keys(SKIP_REASONS) as readonly SkipReasonId[];
