/** A rate of people for each so many of a population. A rate without its denominator is not given out. */
export interface PopulationRate {
  readonly count: number;
  readonly population: number;
  /** 10,000 for reablement. */
  readonly per: number;
  /** Unrounded. */
  readonly rate: number;
}

/** ratePer(550, 64_000) is 85.9375 per 10,000. Null without a population. */
export function ratePer(count: number, population: number | null, per = 10_000): PopulationRate | null {
  if (population === null || !(population > 0)) return null;
  return { count, population, per, rate: (count * per) / population };
}
