/**
 * What of the example stands on the page at an address, while the reader holds files of their own too; and what the banner
 * says of it there. Null where nothing of it is on the page.
 */
import { SEFTON } from '../../domain/figures/area.ts';
import { listInWords } from '../../domain/figures/house-style.ts';
import { measureOf } from '../../domain/measures/catalogue/catalogue.ts';
import { isFrameworkId } from '../../domain/measures/framework.ts';
import { yearsOfExample, yearsOfExampleInWords } from '../../domain/releases/example-shown.ts';
import type { FigureTable } from '../../domain/releases/figure-table.ts';
import { type Held, heldAsAsked, readerView } from '../../domain/standpoint/reader-view.ts';
import type { Address } from '../../ui/address/address.ts';

/** Pages of local figures, which stay the example's own until they are cleared or corrected. */
const LOCAL_PAGES = ['/', '/home-care', '/reablement', '/indicators', '/data', '/data/return'];
const LOCAL =
  'Of the local figures, what the two reports say and all that is marked illustrative belongs to the example.';

export function exampleOnScreen(address: Address, held: Held): string | null {
  const { path, search } = address;
  const isLocal = LOCAL_PAGES.includes(path) || path.startsWith('/measures/local/');
  const local = isLocal && readerView(search, held).council === SEFTON ? LOCAL : null;
  const sentences = [publishedOnScreen(address, held), local].filter((sentence) => sentence !== null);
  return sentences.length > 0 ? sentences.join(' ') : null;
}

function publishedOnScreen({ path, search }: Address, allHeld: Held): string | null {
  const held = heldAsAsked(allHeld, search.release);
  const among = tablesOfPage({ path, search }, held);
  if (among === null) return null;
  const years = yearsOfExample(held.holdings, among);
  if (years.length > 0) {
    const words = yearsOfExampleInWords(years, held.settings.houseStyle);
    return path === '/data'
      ? `It still gives the figures of ${words}. All other figures are from files you added.`
      : `On this page it gives the figures of ${words}. All others are from files you added.`;
  }
  return path === '/data' ? nothingShown(held) : null;
}

/** Which tables the page shows figures of; null for a page without figures. */
function tablesOfPage({ path, search }: Address, held: Held): ((table: FigureTable) => boolean) | null {
  const [, section, framework = '', code = ''] = path.split('/');
  if (path === '/data') return () => true;
  if (path === '/' || path === '/quartiles') return tablesOfQuartiles(search, held);
  if (section !== 'measures' || !isFrameworkId(framework)) return null;
  const measure = measureOf({ framework, code: code.toUpperCase() });
  return measure ? (table) => conceptOf(table) === measure.concept : null;
}

/**
 * The history strips have every year of the example's own council; of any other council the example has nothing, only
 * what England and the region had in the year shown.
 */
function tablesOfQuartiles(search: Address['search'], held: Held): (table: FigureTable) => boolean {
  const { council, year } = readerView(search, held);
  const own = [...held.holdings.summaries.values()].some((summary) => summary.council === council);
  return ({ release }) => own || release.year === year;
}

function conceptOf({ release: { framework }, code }: FigureTable): string | null {
  return measureOf({ framework, code })?.concept ?? null;
}

function nothingShown({ groups }: Held): string {
  const names = groups.filter(({ example }) => example === true).map(({ name }) => `‘${name}’`);
  const group = names.length > 0 ? ` Its comparator group ${listInWords(names)} can still be chosen.` : '';
  return `None of its figures are shown any more: files you added have them all.${group}`;
}
