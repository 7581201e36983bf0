/**
 * The financial year a file's name speaks of: official files have no year column. It never guesses between two.
 */
import { type FinancialYear, financialYearStarting } from '../../domain/figures/financial-year.ts';

export interface YearOfName {
  /** The year, when the name leaves no doubt. */
  readonly year: FinancialYear | null;
  /** The years it may mean when there is doubt, oldest first; empty when it says nothing. */
  readonly possible: readonly FinancialYear[];
}

/** Two years that follow on, the century of the second left out or not: 2018-19, 2018_2019, 201819, 2018 to 19. */
const FULL = /(?<!\d)(20\d\d)[\s._/\u2013-]?(?:to)?[\s._/\u2013-]?(?:20)?(\d\d)(?!\d)/gi;
/** The same with both centuries left out, 18-19 or 1819, but no part of a date like 2018-10-11. */
const SHORT = /(?<!\d[\s._/-]?)(\d\d)[\s_/\u2013-]?(\d\d)(?![\s._/-]?\d)/g;
const CALENDAR = /(?<!\d)(20[0-4]\d)(?!\d)/g;
/** The first year of the oldest layout read here; older pairs of two digits are more likely days and months. */
const FIRST_SHORT = 2014;

/**
 * Examples: `ascof-2018-19-full.csv`, `ascof_201819.csv` and `meas-from-asc-of-eng-1819-open-data-csv.csv` are 2018-19.
 * `ascof2021.csv` may be 2020-21 or 2021-22. The member's own name in an archive counts before the archive's.
 */
export function yearOfName(name: string): YearOfName {
  const parts = name.split('/');
  for (let i = parts.length - 1; i >= 0; i--) {
    const found = yearOfPart((parts[i] ?? '').replace(/\.(?:csv|txt|tsv|zip)$/i, ''));
    if (found.year || found.possible.length > 0) return found;
  }
  return { year: null, possible: [] };
}

function yearOfPart(part: string): YearOfName {
  const full = starts(part, FULL, 0);
  if (full.length > 0) return decided(full);
  // `2021` is also a calendar year, and then the year before it ends or begins there.
  const calendar = [...part.matchAll(CALENDAR)].map((match) => Number(match[1]));
  const short = starts(part.replace(CALENDAR, ' '), SHORT, 2000).filter((start) => start >= FIRST_SHORT);
  if (short.length > 0) return decided(short);
  return {
    year: null,
    possible: distinct(calendar.flatMap((year) => [year - 1, year])).map(financialYearStarting),
  };
}

function decided(found: readonly number[]): YearOfName {
  const years = found.map(financialYearStarting);
  const [only] = years;
  return years.length === 1 && only ? { year: only, possible: [] } : { year: null, possible: years };
}

/** The first years of the pairs that follow on. */
function starts(text: string, pattern: RegExp, century: number): number[] {
  const pairs = [...text.matchAll(pattern)].map(
    (match) => [century + Number(match[1]), Number(match[2])] as const,
  );
  return distinct(pairs.filter(([start, second]) => (start + 1) % 100 === second).map(([start]) => start));
}

function distinct(years: readonly number[]): number[] {
  return [...new Set(years)].sort((a, b) => a - b);
}
