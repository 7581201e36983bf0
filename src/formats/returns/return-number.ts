/**
 * A number as people write it in a cell: with thousands separators, a percent or pound sign, a true minus. A decimal comma
 * is no number: `2,5` may mean 25 to somebody.
 */
import { numberOfText } from '../csv/number-field.ts';

export interface WrittenNumber {
  readonly value: number;
  /** What stood with it. */
  readonly sign: 'percent' | 'pounds' | null;
}

/** `1,234.5`, `£1,671`, `−3`, `81.3%`; null for anything else. Written as `0.1` it is the same double as 0.1 in a workbook. */
export function numberOfWritten(written: string): WrittenNumber | null {
  const text = written
    .trim()
    .replace(/^\u2212\s?/, '-')
    .replace(/[\u00a0\u202f\u2009]/g, ' ');
  const pounds = /^-?\s?£/.test(text);
  const percent = text.endsWith('%');
  const bare = text.replace(/^(-?)\s?£\s?/, '$1').replace(/\s?%$/, '');
  if (pounds && percent) return null;
  const value = numberOfText(bare);
  if (Number.isNaN(value) || bare.endsWith('%')) return null;
  return { value, sign: pounds ? 'pounds' : percent ? 'percent' : null };
}
