/**
 * What readers still see of the example beside files of their own: the tables that no official release has replaced, year
 * by year, as data and in words. It decides nothing about pages.
 */
import { TOTAL } from '../figures/breakdown.ts';
import { compareYears, type FinancialYear, startOfYear } from '../figures/financial-year.ts';
import { counted, formatYear, type HouseStyle, listInWords } from '../figures/house-style.ts';
import type { FigureTable } from './figure-table.ts';
import type { Holdings } from './holdings.ts';

export interface YearOfExample {
  readonly year: FinancialYear;
  /** How many measures are the example's; null when all of that year are. */
  readonly measures: number | null;
}

/** True for a table whose figures are the example's: a summary, where no official file has the same measure. */
export const isOfExample = ({ release }: FigureTable): boolean => release.kind === 'summary';

/**
 * Oldest first; years without a figure of the example are left out. `among` are the tables a page shows.
 * Example: 2017-18 with the example alone and 2018-19 where a file lacks 4 of its measures give
 * [{ year: '2017-18', measures: null }, { year: '2018-19', measures: 4 }].
 */
export function yearsOfExample(
  { tables, years }: Holdings,
  among: (table: FigureTable) => boolean = () => true,
): readonly YearOfExample[] {
  const totals = [...tables.values()].filter((table) => table.breakdown === TOTAL && among(table));
  return [...years].sort(compareYears).flatMap((year) => {
    const ofYear = totals.filter(({ release }) => release.year === year);
    const example = ofYear.filter(isOfExample).length;
    if (example === 0) return [];
    return [{ year, measures: example === ofYear.length ? null : example }];
  });
}

/** "2014/15 to 2017/18, 2020/21 and 4 measures of 2018/19"; three years or more that follow on are said as one span. */
export function yearsOfExampleInWords(years: readonly YearOfExample[], style: HouseStyle = 'sefton'): string {
  const whole = years.filter(({ measures }) => measures === null).map(({ year }) => year);
  const part = years.flatMap(({ year, measures }) =>
    measures === null ? [] : [`${counted(measures, 'measure', 'measures')} of ${formatYear(year, style)}`],
  );
  return listInWords([...spans(whole).flatMap((span) => spanInWords(span, style)), ...part]);
}

type Span = readonly [first: FinancialYear, last: FinancialYear];

function spans(years: readonly FinancialYear[]): readonly Span[] {
  const found: Span[] = [];
  for (const year of years) {
    const open = found.at(-1);
    if (open && startOfYear(year) === startOfYear(open[1]) + 1) found[found.length - 1] = [open[0], year];
    else found.push([year, year]);
  }
  return found;
}

/** GOV.UK style has "to" in each year already, so a span there is "2014 to 2015 until 2017 to 2018". */
function spanInWords([first, last]: Span, style: HouseStyle): readonly string[] {
  const ends = [...new Set([first, last])].map((year) => formatYear(year, style));
  if (startOfYear(last) - startOfYear(first) < 2) return ends;
  return [ends.join(style === 'govuk' ? ' until ' : ' to ')];
}
