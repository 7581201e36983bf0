/** The measures of the bottom quartile, lowest in rank first: a measure that stays there moves nowhere and is news all the same. */
import type { Standing } from './headline.ts';
import type { Position } from './position.ts';

export function bottomQuartile(standings: readonly Standing[]): Position[] {
  return standings
    .map(({ position }) => position)
    .filter(({ quartile }) => quartile === 4)
    .sort((a, b) => shareOfRank(b) - shareOfRank(a));
}

/** The rank as a share of the councils with a figure, so that measures of unlike numbers can be put in order; 0 without one. */
export function shareOfRank({ rank, spread }: Pick<Position, 'rank' | 'spread'>): number {
  return rank && spread ? rank.rank / spread.n : 0;
}
