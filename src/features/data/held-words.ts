/** The data page's first sentence: what is held, of which years, for how many councils. */
import { type FinancialYear, yearsBetween } from '../../domain/figures/financial-year.ts';
import { counted, formatYear, type HouseStyle, listInWords } from '../../domain/figures/house-style.ts';
import type { Held } from '../../domain/standpoint/reader-view.ts';

export function heldInWords({ holdings, settings }: Held): string {
  const { years, releases } = holdings;
  if (years.length === 0) {
    return 'No figures are held on this computer yet. Add an official ASCOF file, or open a snapshot that a colleague saved.';
  }
  const official = releases.filter(({ kind }) => kind === 'official');
  const span = yearsInWords(years, settings.houseStyle);
  if (official.length === 0) {
    return `The example is held on this computer, ${span}. Add an official ASCOF file to see every council.`;
  }
  const count = counted(years.length, 'year', 'years');
  return `${count} of published figures ${years.length === 1 ? 'is' : 'are'} held on this computer: ${span}.`;
}

/** "2014/15 to 2018/19" where no year is missing between them, otherwise each year by name. */
function yearsInWords(years: readonly FinancialYear[], style?: HouseStyle): string {
  const first = years[0];
  const last = years.at(-1);
  if (!first || !last) return '';
  const unbroken = years.length > 2 && yearsBetween(first, last).length === years.length;
  if (unbroken) return `${formatYear(first, style)} to ${formatYear(last, style)}`;
  return listInWords(years.map((year) => formatYear(year, style)));
}
