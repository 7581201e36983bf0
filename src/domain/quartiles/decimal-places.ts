/**
 * How many decimals a set of published values is written with, so that cuts are worked out on whole numbers.
 * Binary fractions would otherwise put 7.2 just beside a cut of 7.1 + (7.3 - 7.1) / 2.
 */
const MOST_DECIMALS = 9;

/** The fewest decimals (0 to 9) that write every value exactly; null when nine are not enough. */
export function decimalPlaces(values: Iterable<number>): number | null {
  let decimals = 0;
  for (const value of values) {
    while (Math.round(value * 10 ** decimals) / 10 ** decimals !== value) {
      decimals += 1;
      if (decimals > MOST_DECIMALS) return null;
    }
  }
  return decimals;
}
