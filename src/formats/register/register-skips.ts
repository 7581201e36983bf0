/** Why a row of a register is left out: one table, from which the ledger and the refusals are derived. */
export interface RegisterSkip {
  /** As it stands in the ledger. */
  readonly words: string;
  /** True when the row should not have been so; false for rows that are rightly left out. */
  readonly fault: boolean;
}

export const REGISTER_SKIPS = {
  empty: { words: 'empty rows', fault: false },
  repeat: { words: 'the same row again', fault: false },
  later: { words: 'began after the day the register is taken for', fault: false },
  'no-reference': { words: 'no reference', fault: true },
  'no-date': { words: 'no date where one is needed', fault: true },
  'not-a-date': { words: 'a date that cannot be read', fault: true },
  'two-digit-year': { words: 'a year written with two digits', fault: true },
  'month-first': { words: 'a date with a month above 12', fault: true },
  'out-of-range': { words: 'a date before 2000 or after 2099', fault: true },
  'start-before-request': { words: 'started before it was requested', fault: true },
  'closed-before-request': { words: 'closed before it was requested', fault: true },
  'closed-before-start': { words: 'closed without a start, yet started later', fault: true },
  'end-before-start': { words: 'ended before it started', fault: true },
  conflict: { words: 'one reference with different details', fault: true },
  ragged: { words: 'wrong number of columns', fault: true },
  quote: { words: 'quotation mark out of place', fault: true },
} as const satisfies Readonly<Record<string, RegisterSkip>>;

export type RegisterSkipId = keyof typeof REGISTER_SKIPS;

export const REGISTER_SKIP_IDS = Object.keys(REGISTER_SKIPS) as readonly RegisterSkipId[];
