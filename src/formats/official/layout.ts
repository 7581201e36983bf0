/**
 * The published layout a header belongs to, in words, and the years that were published in it. The years are a check on
 * the year given, never a source of it: a publisher may use a layout longer than it has so far.
 */
import { compareYears, type FinancialYear, yearsBetween } from '../../domain/figures/financial-year.ts';
import type { OfficialColumns } from './columns.ts';

export interface OfficialLayout {
  /** Example: "10 columns, 2015-16 to 2018-19". */
  readonly words: string;
  /** The years published so; empty for a layout not met before. */
  readonly years: readonly FinancialYear[];
}

/** The newest layout is taken to hold for the years after it, until a newer one is met. */
const NEWEST: FinancialYear = '2024-25';

/** False when the year was published in another layout: then the year may be wrong. */
export function layoutSuits({ years }: OfficialLayout, year: FinancialYear): boolean {
  return (
    years.length === 0 || years.includes(year) || (years.includes(NEWEST) && compareYears(year, NEWEST) > 0)
  );
}

export function layoutOf(columns: OfficialColumns): OfficialLayout {
  const written = (pattern: RegExp): boolean => columns.written.some((name) => pattern.test(name));
  if (columns.at.level < 0) return layout(columns, '2014-15', '2014-15');
  if (columns.at.group < 0) return columns.count === 8 ? layout(columns, NEWEST, NEWEST) : unknown(columns);
  if (written(/^ons[\s_]*area[\s_]*code$/i)) return layout(columns, '2015-16', '2018-19');
  if (written(/^measure_value$/i)) return layout(columns, '2022-23', '2023-24');
  return columns.count === 10 ? layout(columns, '2019-20', '2021-22') : unknown(columns);
}

function layout(columns: OfficialColumns, from: FinancialYear, to: FinancialYear): OfficialLayout {
  const years = yearsBetween(from, to);
  const joiner = years.length === 2 ? 'and' : 'to';
  return { words: `${columns.count} columns, ${from === to ? from : `${from} ${joiner} ${to}`}`, years };
}

function unknown(columns: OfficialColumns): OfficialLayout {
  return { words: `${columns.count} columns, a layout not met before`, years: [] };
}
