/** Measures that changed quartile against their last comparable year, in the order they deserve a look. */

import { shareOfRank } from './bottom-quartile.ts';
import type { Standing } from './headline.ts';
import { QUARTILE_WORD, type Quartile } from './quartile.ts';

export interface QuartileMove {
  readonly standing: Standing;
  readonly from: Quartile;
  readonly to: Quartile;
}

/** The furthest move either way; among equals the one whose rank moved furthest. Null when no measure changed quartile. */
export function biggestMove(standings: readonly Standing[]): QuartileMove | null {
  const furthest = (a: QuartileMove, b: QuartileMove): number =>
    steps(b) - steps(a) || rankShift(b) - rankShift(a);
  return quartileMoves(standings).sort(furthest)[0] ?? null;
}

/** Falls into the bottom quartile first, then the furthest, then the one lowest in rank now. */
export function quartileFalls(standings: readonly Standing[]): QuartileMove[] {
  return quartileMoves(standings)
    .filter(({ from, to }) => to > from)
    .sort((a, b) => ends(b, 4) - ends(a, 4) || steps(b) - steps(a) || rankNow(b) - rankNow(a));
}

/** Rises into the best quartile first, then the furthest, then the one highest in rank now. */
export function quartileRises(standings: readonly Standing[]): QuartileMove[] {
  return quartileMoves(standings)
    .filter(({ from, to }) => to < from)
    .sort((a, b) => ends(b, 1) - ends(a, 1) || steps(b) - steps(a) || rankNow(a) - rankNow(b));
}

function quartileMoves(standings: readonly Standing[]): QuartileMove[] {
  return standings.flatMap((standing) => {
    const { position, movement } = standing;
    const from = movement.kind === 'moved' ? movement.since.quartile : null;
    const to = position.quartile;
    return from === null || to === null || from === to ? [] : [{ standing, from, to }];
  });
}

/** "from the best quartile to the bottom one". */
export function moveInWords({ from, to }: Pick<QuartileMove, 'from' | 'to'>): string {
  return `from the ${QUARTILE_WORD[from].toLowerCase()} quartile to the ${QUARTILE_WORD[to].toLowerCase()} one`;
}

function ends({ to }: QuartileMove, quartile: Quartile): number {
  return Number(to === quartile);
}

function steps({ from, to }: QuartileMove): number {
  return Math.abs(from - to);
}

function rankNow({ standing }: QuartileMove): number {
  return shareOfRank(standing.position);
}

function rankShift({ standing: { position, movement } }: QuartileMove): number {
  const before = movement.kind === 'moved' ? shareOfRank(movement.since) : 0;
  return Math.abs(shareOfRank(position) - before);
}
