/**
 * Net current expenditure for each person of the population, from the published yearly returns. Spend is neither good nor bad: no
 * order of councils by it is a ranking, and it says nothing of need, price or quality.
 */
import type { Polarity } from '../measures/measure.ts';

export interface SpendPerPerson {
  /** As the returns print it, £ thousand. */
  readonly netThousands: number;
  readonly population: number;
  /** Pounds a person, unrounded: for comparing, never for adding up. */
  readonly pounds: number;
}

export const SPEND_POLARITY: Polarity = 'neutral';

/** perPerson(119_322, 221_000) is £539.92 for each adult. Null without spend or without people. */
export function perPerson(netThousands: number | null, population: number | null): SpendPerPerson | null {
  if (netThousands === null || population === null || !(population > 0)) return null;
  return { netThousands, population, pounds: (netThousands * 1000) / population };
}

/**
 * The rate of several councils together (England, a region, a group): all spend by all people, not the mean of rates. Councils
 * without one of the two are left out and counted.
 */
export function perPersonTogether(
  councils: readonly { readonly netThousands: number | null; readonly population: number | null }[],
): { readonly rate: SpendPerPerson | null; readonly counted: number; readonly leftOut: number } {
  let [netThousands, population, counted] = [0, 0, 0];
  for (const council of councils) {
    const rate = perPerson(council.netThousands, council.population);
    if (!rate) continue;
    netThousands += rate.netThousands;
    population += rate.population;
    counted += 1;
  }
  const rate = counted > 0 ? perPerson(netThousands, population) : null;
  return { rate, counted, leftOut: councils.length - counted };
}
