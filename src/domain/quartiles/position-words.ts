/** A position in words: quartile, rank, notes, and why a quartile is not there. Never says more than the figures do. */
import { councilName } from '../areas/councils.ts';
import { formatYear, type HouseStyle, listInWords } from '../figures/house-style.ts';
import { MISSING_IN_WORDS } from '../figures/missing.ts';
import { cutInWords, valueInWords } from '../measures/measure-value.ts';
import { type Comparator, SMALL_COUNCILS } from './comparator.ts';
import { comparatorInWords } from './comparator-words.ts';
import { ENOUGH_FOR_QUARTILES_FIRST, FEWEST_FOR_QUARTILES } from './distribution.ts';
import type { Position } from './position.ts';
import { QUARTILE_WORD } from './quartile.ts';
import type { Rank } from './rank.ts';

/** "1st", "2nd", "3rd", "11th", "112th". */
export function ordinal(n: number): string {
  const tens = n % 100;
  const ending = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${ending}`;
}

/** "127 of 150", or "joint 112th of 151" when the value is shared. */
export function rankInWords({ rank, tied }: Rank, n: number): string {
  return tied > 1 ? `joint ${ordinal(rank)} of ${n}` : `${rank} of ${n}`;
}

/** "tied with 7 others"; null when not tied. */
export function tiesInWords({ tied }: Rank): string | null {
  if (tied <= 1) return null;
  return tied === 2 ? 'tied with 1 other' : `tied with ${tied - 1} others`;
}

/** "127 of 150 before rounding"; null where the published counts do not tell a tie apart. */
export function rankBeforeRoundingInWords({ rankBeforeRounding, spread }: Position): string | null {
  if (rankBeforeRounding === null || spread === null) return null;
  return `${rankBeforeRounding} of ${spread.n} before rounding`;
}

/** What stands where the quartile would: one short phrase. */
export function quartileInWords(position: Position): string {
  if (position.quartile !== null) return QUARTILE_WORD[position.quartile];
  switch (position.noQuartile) {
    case 'not-held':
      return position.missing === 'not-collected' ? 'Not collected' : 'Not held';
    case 'no-value':
      return 'No figure';
    case 'neutral':
      return 'Not scored';
    default:
      return 'No quartile';
  }
}

/** Said of a year whose comparison comes from a summary, which has no single councils to leave out. */
export const NOT_WITHOUT_THESE = 'cannot be recalculated without these two councils';

/** Notes that must stand beside a quartile; in the order of their weight. */
export function positionNotes(position: Position): string[] {
  const { spread, rank, value } = position;
  const notes: string[] = [];
  if (position.onBoundary) notes.push('on the boundary');
  if (position.withinMargin) notes.push('within the survey’s margin of error of the boundary');
  if (spread && position.ceiling) notes.push(ceilingNote(position));
  if (spread && rank && value !== null && spread.excluded > 0) {
    notes.push(`${spread.excluded} ${spread.excluded === 1 ? 'council has' : 'councils have'} no figure`);
  }
  if (position.noQuartile === 'not-without-these') notes.push(NOT_WITHOUT_THESE);
  return notes;
}

/** "at the ceiling with 103 others", or "104 of 150 councils are at 100.0%" for a council that is not there. */
export function ceilingNote({ spread, value, measure }: Position): string {
  if (!spread) return '';
  if (value === spread.best) {
    const others = spread.atBest - 1;
    return `at the ceiling with ${others} ${others === 1 ? 'other' : 'others'}`;
  }
  return `${spread.atBest} of ${spread.n} councils are at ${valueInWords(spread.best, measure)}`;
}

/** Why there is no quartile, as a whole sentence; null when there is one. */
export function whyNoQuartile(
  position: Position,
  council: string,
  comparator: Comparator,
  style: HouseStyle = 'sefton',
): string | null {
  const year = formatYear(position.year, style);
  const n = position.spread?.n ?? 0;
  switch (position.noQuartile) {
    case null:
      return null;
    case 'not-held':
      return position.missing === 'not-collected'
        ? `This measure was not collected in ${year}.`
        : `No file held has this measure for ${year}.`;
    case 'no-value':
      return `${council} has no figure for ${year}: ${missingInWords(position)}. ${othersWithFigures(n)}`.trim();
    case 'too-few':
      return `Only ${n} of ${comparatorInWords(comparator)} ${n === 1 ? 'has' : 'have'} a figure for ${year}; under ${FEWEST_FOR_QUARTILES} there are no quartiles.`;
    case 'neutral':
      return 'This measure is shown without better or worse, so it has a rank by published value and no quartile.';
    case 'summary-only':
      return `The example holds only ${council}’s own comparison with England and its region. Add the official file for ${year} to compare with ${comparatorInWords(comparator)}.`;
    case 'not-without-these':
      return notWithoutTheseSentence(year);
    case 'no-values':
      return `None of ${comparatorInWords(comparator)} has a figure for ${year}.`;
  }
}

/** Names the two councils, for the page as a whole or for one measure of it. */
export function notWithoutTheseSentence(year: string): string {
  const two = listInWords(SMALL_COUNCILS.map((code) => councilName(code) ?? code));
  return `The example’s comparison for ${year} ${NOT_WITHOUT_THESE}: ${two}. Add the official file for ${year}, or put the two councils back.`;
}

function othersWithFigures(n: number): string {
  if (n === 0) return '';
  const enough = n >= FEWEST_FOR_QUARTILES ? '' : ', too few for quartiles';
  return n === 1
    ? `Only 1 council has one${enough}.`
    : `${n < 100 ? 'Only ' : ''}${n} councils have one${enough}.`;
}

/** "suppressed to protect people’s identities ([c])", with the publisher's mark where there is one. */
export function missingInWords({ missing, mark }: Pick<Position, 'missing' | 'mark'>): string {
  if (missing === null) return '';
  if (mark === null) return missing === 'unavailable' ? 'it is not in the file' : MISSING_IN_WORDS[missing];
  return mark === '' ? 'the published cell is empty' : `${MISSING_IN_WORDS[missing]} (${mark})`;
}

/** In a small set a quartile is four to six councils, so rank and median are said first (domain notes 2.2, rule 8). */
export function ranksFirst({ spread, quartile }: Position): boolean {
  return spread !== null && quartile !== null && spread.n < ENOUGH_FOR_QUARTILES_FIRST;
}

/** "Sefton is in the bottom quartile of England’s councils: 127 of 150." */
export function positionSentence(
  position: Position,
  council: string,
  comparator: Comparator,
  style: HouseStyle = 'sefton',
): string {
  const { quartile, rank, spread } = position;
  if (quartile === null || rank === null || spread === null) {
    return whyNoQuartile(position, council, comparator, style) ?? '';
  }
  const place = [rankInWords(rank, spread.n), tiesInWords(rank), rankBeforeRoundingInWords(position)]
    .filter((part) => part !== null)
    .join(', ');
  if (ranksFirst(position)) return rankFirstSentence(position, council, comparator, place, style);
  const boundary = position.onBoundary ? ' It is on the boundary of the quartile.' : '';
  const where = `the ${QUARTILE_WORD[quartile].toLowerCase()} quartile of ${comparatorInWords(comparator)}`;
  return `In ${formatYear(position.year, style)} ${council} is in ${where}: ${place}.${boundary}`;
}

/** "In 2020/21 Sefton is 12 of 16 among Sefton’s neighbours; their median is 4.5%. That is the bottom quartile." */
function rankFirstSentence(
  { quartile, spread, measure, year }: Position,
  council: string,
  comparator: Comparator,
  place: string,
  style: HouseStyle,
): string {
  if (quartile === null || spread === null) return '';
  const median = cutInWords(spread.median, measure);
  const where = QUARTILE_WORD[quartile].toLowerCase();
  const opening = `In ${formatYear(year, style)} ${council} is ${place} among ${comparatorInWords(comparator)}`;
  return `${opening}; their median is ${median}. That is the ${where} quartile.`;
}
