/** How many periods the charts draw, from the address: `last=60`. */
import type { Search } from '../../ui/address/address.ts';

const FEWEST = 2;

/** Undefined for all: nothing said, or what cannot be read. */
export function lastPeriods({ last }: Search): number | undefined {
  const number = Number(last);
  return last !== undefined && Number.isInteger(number) && number >= FEWEST ? number : undefined;
}
