/** A later position in words, beside the year shown: whether it rose, fell or stayed, and never so across a new basis. */
import { formatYear, type HouseStyle } from '../figures/house-style.ts';
import type { LaterPosition } from './later-position.ts';
import type { Position } from './position.ts';
import { quartileInWords, rankInWords, ranksFirst } from './position-words.ts';

/** "since then up to the second quartile in 2024/25", "on a new basis in the third quartile in 2024/25". */
export function laterInWords(
  now: Pick<Position, 'quartile'>,
  { position, newBasis }: LaterPosition,
  style: HouseStyle = 'sefton',
): string {
  const quartile = `the ${quartileInWords(position).toLowerCase()} quartile`;
  const year = formatYear(position.year, style);
  if (newBasis) return `on a new basis in ${quartile} in ${year}`;
  if (now.quartile === null || position.quartile === null) return `since then in ${quartile} in ${year}`;
  if (now.quartile === position.quartile) return `since then in the same quartile in ${year}`;
  return `since then ${position.quartile < now.quartile ? 'up' : 'down'} to ${quartile} in ${year}`;
}

/** "2024/25 is held too: second quartile, joint 65th of 151." */
export function laterHeldSentence(
  { position, newBasis }: LaterPosition,
  style: HouseStyle = 'sefton',
): string {
  const { rank, spread } = position;
  const quartile = `${quartileInWords(position).toLowerCase()} quartile`;
  const place = rank && spread ? [rankInWords(rank, spread.n)] : [];
  const said = ranksFirst(position) ? [...place, quartile] : [quartile, ...place];
  const basis = newBasis ? ', on a new basis' : '';
  return `${formatYear(position.year, style)} is held too${basis}: ${said.join(', ')}.`;
}
