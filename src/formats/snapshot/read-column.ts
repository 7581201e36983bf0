/**
 * A column of a file as typed arrays. Plain loops: a schema for each of a million numbers would take seconds.
 */
import { type Column, HAS_VALUE } from '../../domain/releases/figure-block.ts';

/** A list as parsed from JSON; nothing is known of its items. */
export interface ListedColumn {
  readonly values: readonly unknown[];
  readonly marks?: readonly unknown[];
}

/** The column, or what is wrong with it in words. A figure has either a value or a mark that says why not. */
export function readColumn({ values: listed, marks: listedMarks }: ListedColumn): Column | string {
  const length = listed.length;
  if (listedMarks && listedMarks.length !== length) return 'has not one mark a value';
  const values = new Float64Array(length);
  const marks = new Uint8Array(length);
  for (let i = 0; i < length; i++) {
    const value = listed[i];
    const mark = listedMarks ? listedMarks[i] : HAS_VALUE;
    if (typeof mark !== 'number' || !Number.isInteger(mark) || mark < 0 || mark > 255) {
      return `value ${i + 1} has a mark that is no whole number from 0 to 255`;
    }
    if (value === null ? mark === HAS_VALUE : mark !== HAS_VALUE) {
      return `value ${i + 1} ${value === null ? 'is missing without a mark' : 'has both a value and a mark'}`;
    }
    if (value !== null && (typeof value !== 'number' || !Number.isFinite(value))) {
      return `value ${i + 1} must be a number or null`;
    }
    values[i] = value ?? Number.NaN;
    marks[i] = mark;
  }
  return { values, marks };
}
