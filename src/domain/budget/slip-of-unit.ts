/**
 * The unit written twice: a report printed "£5,987m" for £5,987,000. Thousands separators and "m" together make billions, which
 * no line of a council's care budget has, so the amount is refused with what it was likely meant to be, never put right.
 */
import type { Pence } from './money.ts';
import { parsePounds } from './parse-pounds.ts';

export interface SlipOfUnit {
  /** As it would have to be read: £5,987,000,000. */
  readonly written: Pence;
  /** With the unit one step down: £5,987,000. */
  readonly likely: Pence;
}

/** slipOfUnit('£5,987m') tells 5,987 million from 5,987 thousand; null for an amount without a slip. */
export function slipOfUnit(text: string): SlipOfUnit | null {
  if (!/\d,\d{3}[\d,.]*\s?(m|mn|million|bn|billion)\)?\s*$/i.test(text)) return null;
  const written = parsePounds(text);
  return written === null ? null : { written, likely: written / 1000 };
}
