/** The parts of a month beside its lines, in the order they are asked about in the review: the table from which code derives the rest. */
import { ASSUMPTIONS } from './assumptions-list.ts';
import { BRIDGE } from './bridge-list.ts';
import { COUNCIL_WIDE } from './council-wide-part.ts';
import { DRIVERS } from './drivers-list.ts';
import type { EntryList } from './entry-list.ts';
import { MITIGATIONS } from './mitigations-list.ts';
import { PRESSURES } from './pressures-list.ts';
import { RANGE } from './range-part.ts';
import { RESERVES } from './reserves-list.ts';
import { SAVINGS } from './savings-list.ts';

export const MONTH_LISTS: readonly EntryList[] = [
  RANGE,
  COUNCIL_WIDE,
  BRIDGE,
  DRIVERS,
  SAVINGS,
  MITIGATIONS,
  PRESSURES,
  RESERVES,
  ASSUMPTIONS,
];

interface TakenOver {
  readonly list: EntryList;
  /** In a sentence. */
  readonly words: string;
}

/** Those taken over from last month. The bridge, the range and the council-wide figure are of one month only. */
export const LISTS_TAKEN_OVER: readonly TakenOver[] = [
  { list: DRIVERS, words: 'drivers' },
  { list: SAVINGS, words: 'savings' },
  { list: MITIGATIONS, words: 'mitigations' },
  { list: PRESSURES, words: 'pressures' },
  { list: RESERVES, words: 'reserves' },
  { list: ASSUMPTIONS, words: 'assumptions' },
];
