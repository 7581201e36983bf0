/** The questions asked of a return, each in a sentence or two: what was said, what was expected, what it may be. */
import { counted, formatNumber } from '../figures/house-style.ts';
import type { LocalMeasure } from '../measures/local/local-measure.ts';
import { parsePeriod } from '../periods/period.ts';
import { PERIOD_NOUN, periodInWords, whenInWords } from '../periods/period-words.ts';
import type { CheckedRow } from './checked-row.ts';
import type { Far } from './far-from-held.ts';
import type { Jump } from './return-jumps.ts';
import type { PartsSum } from './return-parts.ts';
import { amountInWords, saidInWords } from './said-words.ts';

/** "People waiting for home care to start, 3 December 2024: 1,100 people" */
function subject({ row, measure }: CheckedRow): string {
  const known = parsePeriod(row.period, measure.frequency) !== null;
  const period = known ? periodInWords(row.period, measure.frequency) : row.period;
  return `${measure.title}, ${period}: ${saidInWords(row.said, measure)}`;
}

const SLIPS: ReadonlyMap<number, string> = new Map([
  [100, 'about a hundred times what is usual. Is the decimal point in its place?'],
  [1000, 'about a thousand times what is usual. Is it in the right unit?'],
  [1 / 100, 'about a hundredth of what is usual. Is it in the right unit?'],
  [1 / 1000, 'about a thousandth of what is usual. Is it entered in thousands?'],
]);

export function unitSlipInWords(one: CheckedRow, factor: number): string {
  const { unit } = one.measure;
  if (unit.kind === 'percent' && factor < 1)
    return `${subject(one)} is far below what is usual. Percentages run from 0 to 100: should it be a hundred times that?`;
  return `${subject(one)} is ${SLIPS.get(factor) ?? 'far from what is usual. Is it in the right unit?'}`;
}

export function jumpInWords(one: CheckedRow, jump: Jump): string {
  const { measure } = one;
  const side = jump.value > jump.upper ? 'above' : 'below';
  const limit = amountInWords(jump.value > jump.upper ? jump.upper : jump.lower, oneDecimalMore(measure));
  const noun = PERIOD_NOUN[measure.frequency];
  const which = jump.isStep ? `, ${amountInWords(jump.value, measure)} in the month itself,` : '';
  const from = `${counted(jump.points, noun.one, noun.many)}${jump.illustrative ? ', illustrative ones among them' : ''}`;
  return `${subject(one)}${which} is ${side} the ${side === 'above' ? 'upper' : 'lower'} control limit of ${limit} (from ${from}). Is this right?`;
}

/** The latest figure held is named, so that the reader can tell which of the two is out. */
export function farInWords(one: CheckedRow, { side, held, latest }: Far): string {
  const { measure } = one;
  const how = side === 'above' ? 'more than five times' : 'less than a fifth of';
  const last = `${saidInWords(latest, measure)} ${whenInWords(latest.period, measure.frequency)}`;
  const what =
    held === 1
      ? `the one figure held of this measure, ${last}`
      : `every one of the ${held} figures held of this measure; the latest is ${last}`;
  return `${subject(one)} is ${how} ${what}. Is this right?`;
}

/** Limits lie between whole numbers. */
function oneDecimalMore({ unit, decimals }: LocalMeasure): Pick<LocalMeasure, 'unit' | 'decimals'> {
  return { unit, decimals: decimals + 1 };
}

export function partsInWords({ row }: CheckedRow, { total, split, parts, sum, says }: PartsSum): string {
  const when = whenInWords(row.period, total.frequency);
  return `${total.title}: the ${counted(parts, 'part', 'parts')} by ${split} come to ${amountInWords(sum, total)} ${when}, and the total is ${amountInWords(says, total)}. Which is right?`;
}

export function numeratorInWords(one: CheckedRow, numerator: number, denominator: number): string {
  const number = (value: number): string => formatNumber(value, Number.isInteger(value) ? 0 : 1);
  return `${subject(one)} has a numerator of ${number(numerator)}, above its denominator of ${number(denominator)}. Are they the wrong way round?`;
}

export function percentInWords(one: CheckedRow): string {
  return `${subject(one)} is not between 0% and 100%. Is it right?`;
}

export function negativeInWords(one: CheckedRow): string {
  return `${subject(one)} has a figure below 0, where things are counted. Is the minus sign meant?`;
}

export function futureInWords(one: CheckedRow): string {
  return `${subject(one)} is for a ${PERIOD_NOUN[one.measure.frequency].one} that has not begun. Is the period right?`;
}

export function periodInQuestion(one: CheckedRow): string {
  return `${subject(one)} is not for a ${PERIOD_NOUN[one.measure.frequency].one}, as figures of this measure are. Is the period right?`;
}
