/**
 * Between what a figure must lie, column by column: an outcome and its margin between 0 and the most the measure can be,
 * counts of people from 0 on. Worked out once a column. Only headline figures are held to it: of disaggregations, which
 * make no quartile, the publication of 2014-15 itself has 131.7 per cent, and they are shown as they were published.
 */
import { TOTAL } from '../../domain/figures/breakdown.ts';
import { type FigureTableKey, MEASURE_TYPES } from '../../domain/releases/figure-block.ts';

/** The most a measure of the file’s framework can be; null where it has no such end. */
export type HighestOf = (code: string) => number | null;

/** `number` as in `columnNumber`; `tables` grows while the file is read. */
export function createColumnLimits(
  tables: readonly FigureTableKey[],
  highestOf: HighestOf,
): (number: number, value: number) => boolean {
  const lowest: number[] = [];
  const highest: number[] = [];
  const fill = (number: number): void => {
    const table = tables[Math.floor(number / MEASURE_TYPES.length)];
    const type = MEASURE_TYPES[number % MEASURE_TYPES.length];
    const ofMeasure = type === 'outcome' || type === 'margin';
    const headline = table?.breakdown === TOTAL;
    const most = !headline ? null : ofMeasure ? highestOf(table.code) : Number.POSITIVE_INFINITY;
    lowest[number] = most === null ? Number.NEGATIVE_INFINITY : 0;
    highest[number] = most ?? Number.POSITIVE_INFINITY;
  };
  return (number, value) => {
    if (highest[number] === undefined) fill(number);
    return value < (lowest[number] ?? 0) || value > (highest[number] ?? 0);
  };
}
