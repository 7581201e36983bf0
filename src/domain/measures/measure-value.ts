/** How a value of a measure is printed: its decimals, its unit, and what a difference in it is called. */
import { formatNumber, roundTo } from '../figures/house-style.ts';
import type { Measure } from './measure.ts';

type Printed = Pick<Measure, 'unit' | 'decimals'>;

/** "2.1%", "18.7", "661.4 per 100,000": a value in a sentence. */
export function valueInWords(value: number, measure: Printed): string {
  const number = formatNumber(value, measure.decimals);
  switch (measure.unit.kind) {
    case 'percent':
      return `${number}%`;
    case 'rate':
      return `${number} per ${formatNumber(measure.unit.per, 0)}`;
    case 'score':
      return number;
  }
}

/** Cuts are quarters of the last published decimal: two more decimals write each of them. */
const MOST_MORE_DECIMALS = 2;

/**
 * The measure as a cut point of it must be printed: with as many decimals as tell the cut from a published value, at
 * most two more than the measure has. Example: a cut of 2.925 where values have one decimal gets three, 7.2 keeps one.
 */
export function forCut<M extends Printed>(cut: number, measure: M): M {
  let { decimals } = measure;
  const most = decimals + MOST_MORE_DECIMALS;
  while (decimals < most && roundTo(cut, decimals) !== cut) decimals += 1;
  return decimals === measure.decimals ? measure : { ...measure, decimals };
}

/** A cut point in a sentence: "2.925%", "388.175 per 100,000". */
export function cutInWords(cut: number, measure: Printed): string {
  return valueInWords(cut, forCut(cut, measure));
}

/** What stands small beside the number in a list: "%", "/24", "per 100,000", "score". */
export function unitLabel({ unit }: Printed): string {
  switch (unit.kind) {
    case 'percent':
      return '%';
    case 'rate':
      return `per ${formatNumber(unit.per, 0)}`;
    case 'score':
      return unit.outOf === null ? 'score' : `/${unit.outOf}`;
  }
}

/** The same for a table, where the column says what it is: "5.1 points", "273.2 per 100,000". */
export function shortDifference(difference: number, measure: Printed): string {
  return differenceInWords(difference, measure).replace('percentage ', '');
}

/**
 * A difference of two values: "5.1 percentage points", "0.7 points", "273.2 per 100,000". One more decimal is shown
 * when rounding would make it nothing.
 */
export function differenceInWords(difference: number, measure: Printed): string {
  const size = Math.abs(difference);
  const shown = formatNumber(size, measure.decimals);
  const number = Number(shown) === 0 && size > 0 ? formatNumber(size, measure.decimals + 2) : shown;
  const plural = number === '1' || number === '1.0' ? 'point' : 'points';
  switch (measure.unit.kind) {
    case 'percent':
      return `${number} percentage ${plural}`;
    case 'rate':
      return `${number} per ${formatNumber(measure.unit.per, 0)}`;
    case 'score':
      return `${number} ${plural}`;
  }
}
