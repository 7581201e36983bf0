/** December 2024 as a newcomer fills it in: the lists and the month of home care and reablement. All of it is drawn. */
import type { Filling } from './filled-template.ts';

export const DAYS = ['2024-12-03', '2024-12-10', '2024-12-17', '2024-12-24', '2024-12-31'] as const;

type Line = readonly [code: string, ...texts: string[]];

/** In the order of the grid: five texts for lists, one for the month, three for a figure of its counts; `-` is passed by. */
export const LINES: readonly Line[] = [
  ['home-care-waiting', '11', '12', '14', '9', '10'],
  ['home-care-waiting-community', '7', '8', '9', '6', '7'],
  ['home-care-waiting-hospital', '4', '4', '5', '3', '3'],
  ['home-care-waiting-0-2', '6', '6', '7', '5', '5'],
  ['home-care-waiting-3-7', '3', '4', '4', '2', '3'],
  ['home-care-waiting-8-14', '1', '1', '2', '1', '1'],
  ['home-care-waiting-15-28', '1', '1', '1', '1', '1'],
  ['home-care-waiting-29-plus', '0', '0', '0', '0', '0'],
  ['home-care-hours-waiting', '98', '99', '96', '90', '95'],
  ['home-care-longest-wait', '16', '17', '19', '21', '18'],
  ['home-care-started', '41'],
  ['home-care-wait-mean', '2-3'],
  ['home-care-wait-median', '2'],
  ['home-care-wait-90th', '9'],
  ['home-care-block-hours-bought', '900'],
  ['home-care-block-hours-used', '810'],
  ['home-care-handed-back', '2'],
  ['reablement-waiting', '6', '5', '7', '8', '6'],
  ['reablement-starts', '48'],
  ['reablement-starts-in-house', '20'],
  ['reablement-starts-alternative', '28'],
  ['reablement-people-12-months', '550'],
  ['reablement-people-12-months-in-house', '230'],
  ['reablement-people-12-months-alternative', '320'],
  ['reablement-completions', '45'],
  ['reablement-completions-in-house', '19'],
  ['reablement-completions-alternative', '26'],
  ['reablement-rate-65-over', '8'],
  ['reablement-at-home-91-days', '-'],
  ['reablement-at-home-91-days-in-house', '-'],
  ['reablement-at-home-91-days-alternative', '-'],
  ['reablement-at-home-91-days-hospital', '-'],
  ['reablement-community-84-days', '-'],
  ['reablement-community-84-days-in-house', '-'],
  ['reablement-community-84-days-alternative', '-'],
  ['reablement-average-days', '31'],
  ['reablement-over-six-weeks', '', '7', '48'],
  ['reablement-hours-before', '9'],
  ['reablement-hours-after', '5'],
];

/** The same for a spreadsheet: numbers as numbers, words as words, the share as its formula gives it. */
export function decemberFillings(): ReadonlyMap<string, Filling> {
  const cell = (text: string): string | number => (Number.isNaN(Number(text)) ? text : Number(text));
  const rows = LINES.flatMap(([code, ...texts]): [string, Filling][] => {
    const [first = ''] = texts;
    if (first === '-') return [];
    if (texts.length === DAYS.length)
      return DAYS.map((day, i) => [`${code}/${day}`, { value: cell(texts[i] ?? '') }]);
    if (texts.length === 1) return [[`${code}/2024-12`, { value: cell(first) }]];
    const [, numerator, denominator] = texts.map(Number);
    if (numerator === undefined || denominator === undefined) return [];
    const value = (numerator / denominator) * 100;
    return [[`${code}/2024-12`, { value, numerator, denominator }]];
  });
  return new Map(rows);
}
