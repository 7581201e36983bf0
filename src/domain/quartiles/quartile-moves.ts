/** Measures that changed quartile against their last comparable year, the furthest first; among equals by how far the rank moved. */
import type { Standing } from './headline.ts';
import type { Position } from './position.ts';
import { QUARTILE_WORD, type Quartile } from './quartile.ts';

export interface QuartileMove {
  readonly standing: Standing;
  readonly from: Quartile;
  readonly to: Quartile;
}

/** Null when no measure changed quartile. */
export function biggestMove(standings: readonly Standing[]): QuartileMove | null {
  return quartileMoves(standings)[0] ?? null;
}

export function quartileMoves(standings: readonly Standing[]): QuartileMove[] {
  const moves = standings.flatMap((standing) => {
    const { position, movement } = standing;
    const from = movement.kind === 'moved' ? movement.since.quartile : null;
    const to = position.quartile;
    return from === null || to === null || from === to ? [] : [{ standing, from, to }];
  });
  return moves.sort((a, b) => steps(b) - steps(a) || rankShift(b) - rankShift(a));
}

/** "from the best quartile to the bottom one". */
export function moveInWords({ from, to }: Pick<QuartileMove, 'from' | 'to'>): string {
  return `from the ${QUARTILE_WORD[from].toLowerCase()} quartile to the ${QUARTILE_WORD[to].toLowerCase()} one`;
}

function steps({ from, to }: QuartileMove): number {
  return Math.abs(from - to);
}

function rankShift({ standing: { position, movement } }: QuartileMove): number {
  const before = movement.kind === 'moved' ? shareOfRank(movement.since) : 0;
  return Math.abs(shareOfRank(position) - before);
}

function shareOfRank({ rank, spread }: Position): number {
  return rank && spread ? rank.rank / spread.n : 0;
}
