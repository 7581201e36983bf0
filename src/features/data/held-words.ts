/** The data page's first sentence: what is held, of which years, for how many councils. */
import { type FinancialYear, yearsBetween } from '../../domain/figures/financial-year.ts';
import { counted, formatYear, type HouseStyle, listInWords } from '../../domain/figures/house-style.ts';
import type { Held } from '../../domain/standpoint/reader-view.ts';

/** What is held besides published measures; null while it is being read. */
interface HeldBeside {
  /** Local series with a figure. */
  readonly series: number | null;
  /** Finance returns. */
  readonly spend: number | null;
  /** Months of a budget, however many versions there are of each. */
  readonly budgetMonths: number | null;
}

/** "12 local series and 5 months of a budget are held on this computer, and no published ASCOF figures yet. …" */
export function heldInWords(held: Held, { series, spend, budgetMonths }: HeldBeside): string {
  const count = (series ?? 0) + (spend ?? 0) + (budgetMonths ?? 0);
  const others = listInWords([
    ...(series ? [counted(series, 'local series', 'local series')] : []),
    ...(spend ? [counted(spend, 'finance return', 'finance returns')] : []),
    ...(budgetMonths ? [counted(budgetMonths, 'month of a budget', 'months of a budget')] : []),
  ]);
  if (held.holdings.years.length > 0)
    return `${publishedInWords(held)}${others ? ` Beside them, ${others} ${count === 1 ? 'is' : 'are'} held.` : ''}`;
  if (others)
    return `${capital(others)} ${count === 1 ? 'is' : 'are'} held on this computer, and no published ASCOF figures yet. Add an official ASCOF file to see quartile positions.`;
  return 'No figures are held on this computer yet. Add an official ASCOF file, a return or a register of your own, or open a snapshot that a colleague saved.';
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function publishedInWords({ holdings, settings }: Held): string {
  const { years, releases } = holdings;
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
