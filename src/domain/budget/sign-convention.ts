/**
 * The signs a file uses. No rule holds nationally (domain section 5.1): Brighton prints an overspend positive, the Isle of Wight
 * in brackets, and ledgers show income either way. So the reader is asked, and the amounts are turned to ours: income negative,
 * variance adverse positive.
 */
import type { LineKind } from './budget-year.ts';
import type { Pence } from './money.ts';
import { lessOrNull, variance } from './variance.ts';

export interface SignConvention {
  readonly income: 'negative' | 'positive';
  readonly overspend: 'positive' | 'negative-or-brackets';
}

/** How amounts are held here. */
export const OUR_CONVENTION: SignConvention = { income: 'negative', overspend: 'positive' };

/** The amounts of one row, as in the file or as held. `variance` is what the file itself prints, null if nothing. */
export interface WrittenAmounts {
  readonly approved: Pence | null;
  readonly virements: Pence | null;
  readonly actualToDate: Pence | null;
  readonly profiledToDate: Pence | null;
  readonly forecast: Pence | null;
  readonly variance: Pence | null;
}

/**
 * Turns a row of a file into our signs. Amounts change for income shown positive; the printed variance changes for overspends shown
 * negative, of income lines as of others, because it says over or under of the budget and not of the amount. Using it twice
 * gives the file's amounts back.
 */
export function normaliseAmounts(
  written: WrittenAmounts,
  kind: LineKind,
  convention: SignConvention,
): WrittenAmounts {
  const turnAmounts = kind === 'income' && convention.income === 'positive';
  const amount = (value: Pence | null): Pence | null => (turnAmounts ? turned(value) : value);
  return {
    approved: amount(written.approved),
    virements: amount(written.virements),
    actualToDate: amount(written.actualToDate),
    profiledToDate: amount(written.profiledToDate),
    forecast: amount(written.forecast),
    variance: convention.overspend === 'positive' ? written.variance : turned(written.variance),
  };
}

/** The variance worked out less the one the file prints, after `normaliseAmounts`: 0 when they agree, null without both. */
export function varianceDifference(row: WrittenAmounts): Pence | null {
  return lessOrNull(variance(row), row.variance);
}

/** How many rows agree with their printed variance under a convention. Shown beside the question, never answering it. */
export function agreementWith(
  rows: readonly { readonly amounts: WrittenAmounts; readonly kind: LineKind }[],
  convention: SignConvention,
): { readonly agree: number; readonly differ: number } {
  const differences = rows.flatMap(
    ({ amounts, kind }) => varianceDifference(normaliseAmounts(amounts, kind, convention)) ?? [],
  );
  const agree = differences.filter((difference) => difference === 0).length;
  return { agree, differ: differences.length - agree };
}

function turned(value: Pence | null): Pence | null {
  return value === null || value === 0 ? value : -value;
}
