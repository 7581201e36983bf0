/** The data page's first sentence: what is held, of which years, for how many councils. */
import { counted, formatYear } from '../../domain/figures/house-style.ts';
import type { Held } from '../../domain/standpoint/reader-view.ts';

export function heldInWords({ holdings, settings }: Held): string {
  const { years, releases } = holdings;
  const first = years[0];
  const last = years.at(-1);
  if (!first || !last) {
    return 'No figures are held on this computer yet. Add an official ASCOF file, or open a snapshot that a colleague saved.';
  }
  const official = releases.filter(({ kind }) => kind === 'official');
  const style = settings.houseStyle ?? 'sefton';
  const span =
    first === last ? formatYear(first, style) : `${formatYear(first, style)} to ${formatYear(last, style)}`;
  if (official.length === 0) {
    return `The example is held on this computer, ${span}. Add an official ASCOF file to see every council.`;
  }
  return `${counted(years.length, 'year', 'years')} of published figures ${years.length === 1 ? 'is' : 'are'} held on this computer, ${span}.`;
}
