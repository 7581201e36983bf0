/**
 * A file with the figures of another year: saved under the wrong name, or its year answered wrongly. Nothing in it may say
 * so but the figures themselves. It is told before anything is added; whether it is a mistake is the reader’s to say.
 */
import type { FinancialYear } from '../figures/financial-year.ts';
import { formatNumber } from '../figures/house-style.ts';
import { compareTable, type ReadTables } from './compare-table.ts';
import { type FigureBlock, HEADLINE } from './figure-block.ts';
import type { Release } from './release.ts';

/** Fewer values in common may be the same by chance: those of one region on a few measures. */
const LEAST_IN_COMMON = 20;
/** Two published years of 2014-15 to 2024-25 have less than a seventh the same (repeated-year.test.ts). */
const SHARE_THAT_REPEATS = 0.9;

export interface RepeatedYear {
  readonly year: FinancialYear;
  readonly fileName: string;
  /** Published values of the same measure and area in both, and how many of them are equal. */
  readonly inCommon: number;
  readonly equal: number;
}

/** A file that was read: its year is what its name or the reader says. */
interface ReadOfYear extends ReadTables {
  readonly year: FinancialYear;
}

interface Records {
  readonly releases: readonly Release[];
  readonly blocks: readonly FigureBlock[];
}

/**
 * The release of another year whose published values the file repeats; null where none does. A measure is known by its code
 * alone, for the framework of a file goes by its year; a code that changed its meaning has other values.
 */
export function repeatedYear(read: ReadOfYear, { releases, blocks }: Records): RepeatedYear | null {
  for (const release of releases) {
    const held = blocks.find((block) => block.release === release.id && block.part === HEADLINE);
    if (!held || release.year === read.year) continue;
    const { inCommon, equal } = valuesInCommon(read, release, held);
    if (inCommon >= LEAST_IN_COMMON && equal >= SHARE_THAT_REPEATS * inCommon)
      return { year: release.year, fileName: release.fileName, inCommon, equal };
  }
  return null;
}

/** Of the headline figures: breakdowns have many a zero and a hundred in every year. */
export function valuesInCommon(
  read: ReadTables,
  release: Release,
  held: FigureBlock,
): Pick<RepeatedYear, 'inCommon' | 'equal'> {
  const headline = read.blocks.find(({ part }) => part === HEADLINE);
  const outcome = headline?.columns.outcome;
  if (!headline || !outcome) return { inCommon: 0, equal: 0 };
  const places = new Map(held.tables.map(({ code }, index) => [code, index]));
  const values = headline.tables.flatMap(({ code, breakdown }, index) => {
    const place = places.get(code);
    if (place === undefined) return [];
    const there = { release, code, breakdown, block: held, index: place };
    return compareTable(read, { ...headline, columns: { outcome } }, index, there).filter(
      (figure) => typeof figure.old === 'number' && typeof figure.new === 'number',
    );
  });
  return { inCommon: values.length, equal: values.filter(({ change }) => change === 'same').length };
}

/**
 * "4,390 of the 4,400 values it has in common with 2022-23 (ascof-2022-23.csv) are the same as in that year. If it is the
 * file of 2022-23 under another name, cancel and choose the right one."
 */
export function repeatedYearInWords({ year, fileName, inCommon, equal }: RepeatedYear): string {
  const common = formatNumber(inCommon, 0);
  const how = equal === inCommon ? `All ${common}` : `${formatNumber(equal, 0)} of the ${common}`;
  return `${how} values it has in common with ${year} (${fileName}) are the same as in that year. If it is the file of ${year} under another name, cancel and choose the right one.`;
}
