/** What the trend chart says: its message, written from the figures, and its statistical subtitle. */
import { formatNumber, formatYear, type HouseStyle, listInWords } from '../../domain/figures/house-style.ts';
import { valueInWords } from '../../domain/measures/measure-value.ts';
import { isJoined, type YearInHistory } from '../../domain/quartiles/history.ts';
import type { Movement } from '../../domain/quartiles/movement.ts';
import { quartileShift } from '../../domain/quartiles/movement-words.ts';
import type { Position } from '../../domain/quartiles/position.ts';
import { NOT_WITHOUT_THESE } from '../../domain/quartiles/position-words.ts';
import { QUARTILE_WORD } from '../../domain/quartiles/quartile.ts';
import { capitalised } from '../../lib/capitalised.ts';
import type { TrendModel } from './trend-model.ts';
import { scaleInWords } from './unit-words.ts';

const IN_WORDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/**
 * "2.1% in 2020/21: in the bottom quartile five years running"; "18.7 in 2023/24: in the third quartile, from best in
 * 2022/23"; "No figure for Sefton in 2020/21" where there is none.
 */
export function trendTitle(
  position: Position,
  history: readonly YearInHistory[],
  movement: Movement,
  council: string,
  style: HouseStyle = 'sefton',
): string {
  const when = formatYear(position.year, style);
  if (position.value === null) return `No figure for ${council} in ${when}`;
  const value = valueInWords(position.value, position.measure);
  if (movement.kind === 'carried-forward')
    return `${value} in ${formatYear(movement.of, style)}, published again for ${when}`;
  const figure = `${value} in ${when}`;
  if (position.quartile === null) return figure;
  const where = `in the ${QUARTILE_WORD[position.quartile].toLowerCase()} quartile`;
  return `${figure}: ${where}${sinceWhen(position, history, movement, style)}`;
}

function sinceWhen(
  position: Position,
  history: readonly YearInHistory[],
  movement: Movement,
  style: HouseStyle,
): string {
  const running = yearsRunning(position, history);
  if (running > 1) return ` ${IN_WORDS[running - 2] ?? running} years running`;
  const shift = quartileShift(position, movement);
  if (movement.kind !== 'moved' || movement.since.quartile === null || shift === null) return '';
  const since = formatYear(movement.since.year, style);
  if (shift === 'same') return `, as in ${since}`;
  return `, from ${QUARTILE_WORD[movement.since.quartile].toLowerCase()} in ${since}`;
}

/** How many years up to the one shown, without a gap or a break, had its quartile. */
function yearsRunning(position: Position, history: readonly YearInHistory[]): number {
  let i = history.findIndex(({ year }) => year === position.year);
  let count = i === -1 ? 0 : 1;
  for (; i > 0; i -= 1) {
    const [earlier, later] = [history[i - 1], history[i]];
    if (!earlier || !later || !isJoined(earlier, later)) break;
    if (earlier.position?.quartile !== position.quartile) break;
    count += 1;
  }
  return count;
}

/**
 * Why the line of the best quartile is not there in some years: "The best quartile of 2018/19 and 2019/20 cannot be
 * recalculated without these two councils; only the example is held for these years." Null when no year is so.
 */
export function notRecalculatedSentence(
  history: readonly YearInHistory[],
  style: HouseStyle = 'sefton',
): string | null {
  const years = history.filter(({ position }) => position?.noQuartile === 'not-without-these');
  if (years.length === 0) return null;
  const when = listInWords(years.map(({ year }) => formatYear(year, style)));
  return `The best quartile of ${when} ${NOT_WITHOUT_THESE}; only the example is held for ${years.length === 1 ? 'that year' : 'these years'}.`;
}

/** What, where, when and in which unit; and what a reader must know about the axis and the marks. */
export function trendSubtitle(
  model: TrendModel,
  { measure }: Position,
  style: HouseStyle = 'sefton',
): string {
  const whose = listInWords(model.series.filter(({ line }) => line !== 'threshold').map(({ name }) => name));
  const [first, last] = [model.points[0], model.points.at(-1)];
  const when =
    first && last && first !== last
      ? `${formatYear(first.year, style)} to ${formatYear(last.year, style)}`
      : first
        ? formatYear(first.year, style)
        : '';
  const notes = [
    `${measure.plainName}. ${capitalised(scaleInWords(measure))}, ${whose}, ${when}.`,
    model.axis.from === 0
      ? ''
      : `The scale begins at ${formatNumber(model.axis.from, model.axis.decimals)}, not at zero.`,
    model.margins ? 'Whiskers show the survey’s margin of error.' : '',
    model.points.some(({ carried, council }) => carried && council !== null)
      ? 'A hollow mark repeats an earlier figure.'
      : '',
  ];
  return notes.filter(Boolean).join(' ');
}
