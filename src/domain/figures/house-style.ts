/**
 * How figures are printed: Sefton finance style (2024/25) by default, GOV.UK style (2024 to 2025) as the alternative.
 * Written by hand rather than with a locale, so that a snapshot, a CSV and a sentence read the same on every machine.
 */
import { type FinancialYear, parseFinancialYear, startOfYear } from './financial-year.ts';

export type HouseStyle = 'sefton' | 'govuk';

const MINUS = '\u2212';

/** Rounds half away from zero, as the publishers do: roundTo(2.25, 1) is 2.3, roundTo(-2.25, 1) is -2.3. */
export function roundTo(value: number, decimals: number): number {
  const rounded = Number(`${Math.round(Number(`${Math.abs(value)}e${decimals}`))}e-${decimals}`);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Thousands separators, a true minus sign, always `decimals` decimals: formatNumber(-1234.5, 1) is "−1,234.5". */
export function formatNumber(value: number, decimals: number): string {
  const [whole = '0', fraction] = Math.abs(roundTo(value, decimals)).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const sign = roundTo(value, decimals) < 0 ? MINUS : '';
  return `${sign}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** "2018/19" in Sefton style, "2018 to 2019" in GOV.UK style. */
export function formatYear(year: FinancialYear, style: HouseStyle = 'sefton'): string {
  const start = startOfYear(year);
  return style === 'govuk' ? `${start} to ${start + 1}` : year.replace('-', '/');
}

const TYPED_YEAR = /\b20\d\d[-/]\d\d\b(?!-)/g;

/**
 * A typed note with every financial year in it printed in the house style, so that one page never shows two ways:
 * "Ended after 2022-23." is "Ended after 2022/23." or "Ended after 2022 to 2023.". Not for file names, which stay as
 * they are.
 */
export function yearsInHouseStyle(text: string, style: HouseStyle = 'sefton'): string {
  return text.replace(TYPED_YEAR, (typed) => {
    const year = parseFinancialYear(typed);
    return year === null ? typed : formatYear(year, style);
  });
}

/** "a", "a and b", "a, b and c". */
export function listInWords(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}

/** plural(1, 'person', 'people') is "1 person"; thousands are separated. */
export function counted(count: number, one: string, many: string): string {
  return `${formatNumber(count, 0)} ${count === 1 ? one : many}`;
}
