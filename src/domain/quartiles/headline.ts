/**
 * The one sentence that opens the quartiles page, counted from the very positions the page shows.
 */

import type { FinancialYear } from '../figures/financial-year.ts';
import { formatYear, type HouseStyle, listInWords } from '../figures/house-style.ts';
import type { Comparator } from './comparator.ts';
import { comparatorInWords } from './comparator-words.ts';
import { FEWEST_FOR_QUARTILES } from './distribution.ts';
import type { Movement } from './movement.ts';
import { quartileShift } from './movement-words.ts';
import type { Position } from './position.ts';
import { notWithoutTheseSentence } from './position-words.ts';
import { QUARTILE_WORD } from './quartile.ts';

export interface Standing {
  readonly position: Position;
  readonly movement: Movement;
}

/** How many positions lie in each quartile, best first. */
export function quartileCounts(standings: readonly Standing[]): readonly [number, number, number, number] {
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  for (const { position } of standings) {
    if (position.quartile !== null) counts[position.quartile - 1] = (counts[position.quartile - 1] ?? 0) + 1;
  }
  return counts;
}

/**
 * "In 2023/24 Sefton is in the best quartile of England’s councils on 2 of 22 measures and in the bottom quartile on 5.
 * Against the last comparable year of each, 5 measures moved up a quartile or more and 10 moved down."
 */
export function headline(
  standings: readonly Standing[],
  council: string,
  year: FinancialYear,
  comparator: Comparator,
  style: HouseStyle = 'sefton',
): string {
  const first = placesSentence(standings, council, year, comparator, style);
  if (quartileCounts(standings).every((count) => count === 0)) return first;
  return [first, shiftSentence(standings), boldestFall(standings)].filter(Boolean).join(' ');
}

/** The first sentence of the headline alone: how many measures stand in the best quartile and how many in the bottom one. */
export function placesSentence(
  standings: readonly Standing[],
  council: string,
  year: FinancialYear,
  comparator: Comparator,
  style: HouseStyle = 'sefton',
): string {
  const [best, second, third, bottom] = quartileCounts(standings);
  const placed = best + second + third + bottom;
  const when = formatYear(year, style);
  if (placed === 0) return noneIsPlaced(standings, council, when, comparator);
  const whom = comparatorInWords(comparator);
  return `In ${when} ${council} is in the best quartile of ${whom} on ${best} of ${placed} ${placed === 1 ? 'measure' : 'measures'} and in the bottom quartile on ${bottom}.`;
}

/** A small group has ranks and no quartiles; that is said here once, not only in every row. */
function noneIsPlaced(
  standings: readonly Standing[],
  council: string,
  when: string,
  comparator: Comparator,
): string {
  const small = standings.flatMap(({ position }) =>
    position.noQuartile === 'too-few' ? (position.spread ?? []) : [],
  );
  if (standings.some(({ position }) => position.noQuartile === 'not-without-these'))
    return notWithoutTheseSentence(when);
  if (small.length === 0) return `No figures that place ${council} in a quartile are held for ${when}.`;
  const most = Math.max(...small.map(({ n }) => n));
  return `Among ${comparatorInWords(comparator)} at most ${most} councils have a figure for ${when}, ${council} included. Under ${FEWEST_FOR_QUARTILES} there are no quartiles, so only ranks are shown.`;
}

function shiftSentence(standings: readonly Standing[]): string {
  const shifts = standings.map(({ position, movement }) => quartileShift(position, movement));
  const count = (kind: 'up' | 'down'): number => shifts.filter((shift) => shift === kind).length;
  if (shifts.every((shift) => shift === null)) return '';
  const [up, down] = [count('up'), count('down')];
  if (up + down === 0) return 'No measure changed quartile against its last comparable year.';
  const measures = up === 1 ? 'measure' : 'measures';
  return `Against the last comparable year of each, ${up} ${measures} moved up a quartile or more and ${down} moved down.`;
}

/** Names what fell furthest: at least two quartiles, at most three measures. */
function boldestFall(standings: readonly Standing[]): string {
  const falls = standings.filter(({ position, movement }) => {
    const before = movement.kind === 'moved' ? movement.since.quartile : null;
    return position.quartile !== null && before !== null && position.quartile - before >= 2;
  });
  if (falls.length === 0 || falls.length > 3) return '';
  const said = falls.map(({ position, movement }) => {
    const before = movement.kind === 'moved' ? movement.since.quartile : null;
    const from = before === null ? '' : QUARTILE_WORD[before].toLowerCase();
    const to = position.quartile === null ? '' : QUARTILE_WORD[position.quartile].toLowerCase();
    return `${position.measure.plainName} (${from} to ${to})`;
  });
  return `The furthest falls: ${listInWords(said)}.`;
}
