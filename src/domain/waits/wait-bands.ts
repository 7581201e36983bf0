/** The bands days waited are told in. There are no national ones: these are the council's (domain notes 3.1). */
export interface WaitBand {
  /** As in the codes of measures: `home-care-waiting-0-2`. */
  readonly code: '0-2' | '3-7' | '8-14' | '15-28' | '29-plus';
  readonly from: number;
  /** The last day of the band; null for the open one. */
  readonly to: number | null;
  readonly name: string;
}

export const WAIT_BANDS: readonly WaitBand[] = [
  { code: '0-2', from: 0, to: 2, name: '0 to 2 days' },
  { code: '3-7', from: 3, to: 7, name: '3 to 7 days' },
  { code: '8-14', from: 8, to: 14, name: '8 to 14 days' },
  { code: '15-28', from: 15, to: 28, name: '15 to 28 days' },
  { code: '29-plus', from: 29, to: null, name: '29 days or more' },
];

/** The place of the band in WAIT_BANDS: bandOf(2) is 0, bandOf(3) is 1, bandOf(29) is 4. Days are whole and not below 0. */
export function bandOf(days: number): number {
  return WAIT_BANDS.findLastIndex(({ from }) => days >= from);
}
