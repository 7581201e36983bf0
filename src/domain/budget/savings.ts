/**
 * Savings in the four-status convention of council reports (Nottingham's blue, green, amber, red), words and shapes first. The parts
 * of a scheme sum to what was approved; where they do not, the difference is shown, never spread.
 */
import type { Saving } from './budget-year.ts';
import type { Pence } from './money.ts';

export type SavingStatus = 'delivered' | 'onTrack' | 'atRisk' | 'undeliverable';

export interface SavingStatusWords {
  readonly status: SavingStatus;
  /** For a heading or a legend. */
  readonly words: string;
  readonly meaning: string;
  /** Told apart without colour. */
  readonly shape: 'disc' | 'square' | 'triangle' | 'diamond';
  readonly mark: '●' | '■' | '▲' | '◆';
}

/** From the best to the worst. */
export const SAVING_STATUSES: readonly SavingStatusWords[] = [
  { status: 'delivered', words: 'Delivered', meaning: 'already saved', shape: 'disc', mark: '●' },
  { status: 'onTrack', words: 'On track', meaning: 'expected in full this year', shape: 'square', mark: '■' },
  {
    status: 'atRisk',
    words: 'Needs more',
    meaning: 'may not be delivered unless more is done',
    shape: 'triangle',
    mark: '▲',
  },
  {
    status: 'undeliverable',
    words: 'At risk or undeliverable',
    meaning: 'not expected to be delivered',
    shape: 'diamond',
    mark: '◆',
  },
];

export interface SavingsTotals {
  readonly approved: Pence;
  readonly delivered: Pence;
  readonly onTrack: Pence;
  readonly atRisk: Pence;
  readonly undeliverable: Pence;
  /** approved − the four parts: 0 when they add up. */
  readonly difference: Pence;
  /** Delivered and on track, in percent of approved, unrounded; null for nothing approved. */
  readonly securePercent: number | null;
  /** What the schemes save in the next year; null where one of them does not say. */
  readonly nextYear: Pence | null;
}

export function savingsTotals(schemes: readonly Saving[]): SavingsTotals {
  const sum = (field: 'approved' | SavingStatus): Pence =>
    schemes.reduce((total, scheme) => total + scheme[field], 0);
  const [approved, delivered, onTrack] = [sum('approved'), sum('delivered'), sum('onTrack')];
  const [atRisk, undeliverable] = [sum('atRisk'), sum('undeliverable')];
  let nextYear: Pence | null = 0;
  for (const { nextYearEffect } of schemes)
    nextYear = nextYear === null || nextYearEffect === null ? null : nextYear + nextYearEffect;
  return {
    approved,
    delivered,
    onTrack,
    atRisk,
    undeliverable,
    difference: approved - delivered - onTrack - atRisk - undeliverable,
    securePercent: approved === 0 ? null : ((delivered + onTrack) * 100) / approved,
    nextYear,
  };
}

/** The four parts, from the best status to the worst. */
export function savingParts(saving: Saving): Pence[] {
  return SAVING_STATUSES.map(({ status }) => saving[status]);
}

/**
 * What a scheme is called as a whole: the status of its least secure part, so that none is called delivered of which anything
 * is still to come. Null with no part.
 */
export function statusOfSaving(saving: Saving): SavingStatus | null {
  return SAVING_STATUSES.findLast(({ status }) => saving[status] > 0)?.status ?? null;
}

/**
 * Net savings at risk as Brighton and Hove print it: approved less achieved or anticipated, plus in-year pressures.
 * savingsAtRisk(2_353, 1_777, 387) is 963 (£k). For our parts, achieved is delivered and on track.
 */
export function savingsAtRisk(approved: Pence, achieved: Pence, pressures: Pence): Pence {
  return approved - achieved + pressures;
}
