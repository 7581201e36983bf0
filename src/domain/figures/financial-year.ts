/**
 * Financial years, April to March, written as the publishers write them: `2018-19`.
 * Stored, compared and put in addresses in this one form; house styles only change how it is printed.
 */
export type FinancialYear = `${number}-${number}`;

/** Reads `2018-19`, `2018/19`, `2018 to 2019` or `2018-2019`; null when the two years do not follow on. */
export function parseFinancialYear(text: string): FinancialYear | null {
  const match = /^\s*(20\d\d)\s*(?:[-/_\u2013]|to)\s*(?:20)?(\d\d)\s*$/.exec(text);
  if (!match) return null;
  const start = Number(match[1]);
  return (start + 1) % 100 === Number(match[2]) ? financialYearStarting(start) : null;
}

/** The calendar year in which the financial year begins: 2018 for `2018-19`. */
export function startOfYear(year: FinancialYear): number {
  return Number(year.slice(0, 4));
}

export function financialYearStarting(start: number): FinancialYear {
  return `${start}-${String((start + 1) % 100).padStart(2, '0')}` as FinancialYear;
}

/** Negative when `a` is the earlier. */
export function compareYears(a: FinancialYear, b: FinancialYear): number {
  return startOfYear(a) - startOfYear(b);
}

/** Every year from the first to the last, both included. */
export function yearsBetween(first: FinancialYear, last: FinancialYear): FinancialYear[] {
  const start = startOfYear(first);
  return Array.from({ length: Math.max(0, startOfYear(last) - start + 1) }, (_, i) =>
    financialYearStarting(start + i),
  );
}
