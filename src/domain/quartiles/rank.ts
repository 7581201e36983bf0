/** Competition rank among councils: one more than the number that do strictly better; ties share it. */
import type { Polarity } from '../measures/measure.ts';
import { countBelow, countEqual } from './distribution.ts';

export interface Rank {
  /** 1 is best; for a neutral measure 1 is the highest value. */
  readonly rank: number;
  /** Councils with this very value, the council itself included. */
  readonly tied: number;
}

/** Example: values 1 2 2 5, higher is better: 2 has rank 2, tied 2; 1 has rank 4. */
export function rankOf(sorted: Float64Array, value: number, polarity: Polarity): Rank {
  const below = countBelow(sorted, value);
  const tied = countEqual(sorted, value);
  const better = polarity === 'lower' ? below : sorted.length - below - tied;
  return { rank: better + 1, tied };
}
