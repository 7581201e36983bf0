/** A movement in words: since when, by how much, from which quartile; or why nothing can be said. */
import { formatNumber, formatYear, type HouseStyle, yearsInHouseStyle } from '../figures/house-style.ts';
import { differenceInWords } from '../measures/measure-value.ts';
import type { Movement } from './movement.ts';
import type { Position } from './position.ts';
import { QUARTILE_WORD } from './quartile.ts';

/** Whether the quartile rose (towards best), fell or stayed; null when one of the two has none. */
export function quartileShift(now: Position, movement: Movement): 'up' | 'down' | 'same' | null {
  if (movement.kind !== 'moved' || now.quartile === null || movement.since.quartile === null) return null;
  if (now.quartile === movement.since.quartile) return 'same';
  return now.quartile < movement.since.quartile ? 'up' : 'down';
}

/** "from best", "same quartile as 2022/23"; null when a quartile is missing on either side. */
export function shiftInWords(now: Position, movement: Movement, style: HouseStyle = 'sefton'): string | null {
  const shift = quartileShift(now, movement);
  if (shift === null || movement.kind !== 'moved' || movement.since.quartile === null) return null;
  if (shift === 'same') return `same quartile as ${formatYear(movement.since.year, style)}`;
  return `from ${QUARTILE_WORD[movement.since.quartile].toLowerCase()}`;
}

/** "+1.4 since 2022/23", "no clear change since 2022/23", "new basis in 2024/25". */
export function changeInWords(now: Position, movement: Movement, style: HouseStyle = 'sefton'): string {
  switch (movement.kind) {
    case 'no-value':
      return '';
    case 'first':
      return 'no earlier year held';
    case 'carried-forward':
      return `${formatYear(movement.of, style)} survey, carried forward`;
    case 'new-basis':
      return `new basis in ${formatYear(movement.broken.from, style)}`;
    case 'moved': {
      const since = `since ${formatYear(movement.since.year, style)}`;
      if (movement.direction === 'same') return `no change ${since}`;
      if (movement.direction === 'unclear') return `no clear change ${since}`;
      const sign = movement.change > 0 ? '+' : '';
      return `${sign}${formatNumber(movement.change, now.measure.decimals)} ${since}`;
    }
  }
}

/** "was 19.1", "was 62.5%": what a change is counted from; null where nothing is compared. */
export function previousInWords(movement: Movement): string | null {
  if (movement.kind !== 'moved' || movement.since.value === null) return null;
  const { value, measure } = movement.since;
  return `was ${formatNumber(value, measure.decimals)}${measure.unit.kind === 'percent' ? '%' : ''}`;
}

/** A whole sentence for the measure page: "It rose by 1.4 percentage points since 2022/23, which is better." */
export function movementSentence(now: Position, movement: Movement, style: HouseStyle = 'sefton'): string {
  switch (movement.kind) {
    case 'no-value':
      return '';
    case 'first':
      return 'No earlier comparable year is held.';
    case 'carried-forward':
      return `This is the ${formatYear(movement.of, style)} carers’ survey published again, not a new figure.`;
    case 'new-basis':
      return `It cannot be compared with earlier years. ${yearsInHouseStyle(movement.broken.reason, style)}`;
    case 'moved':
      return movedSentence(now, movement, style);
  }
}

function movedSentence(now: Position, movement: Movement & { kind: 'moved' }, style: HouseStyle): string {
  const year = formatYear(movement.since.year, style);
  if (movement.direction === 'same') return `It is unchanged since ${year}.`;
  const difference = differenceInWords(movement.change, now.measure);
  const verb = movement.change > 0 ? 'rose' : 'fell';
  if (movement.direction === 'unclear') {
    return `It ${verb} by ${difference} since ${year}, within the survey’s margins of error: no clear change.`;
  }
  const judged = movement.direction === 'better' || movement.direction === 'worse';
  return `It ${verb} by ${difference} since ${year}${judged ? `, which is ${movement.direction}` : ''}.`;
}
