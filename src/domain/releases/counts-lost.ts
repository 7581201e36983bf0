/**
 * Which measures would lose the counts of people behind their figures: a revised file often has outcomes alone, and its
 * tables stand above the held ones whole. It is said before anything is added; nothing is decided here.
 */
import { TOTAL } from '../figures/breakdown.ts';
import { measureOf } from '../measures/catalogue/catalogue.ts';
import type { FrameworkId } from '../measures/framework.ts';
import type { HeldTableOf } from './compare.ts';
import type { ReadTables } from './compare-table.ts';
import { type FigureBlock, HAS_VALUE, type MeasureType } from './figure-block.ts';

type Columns = Omit<FigureBlock, 'release'>;

/**
 * `coming` are the blocks that would be added, `held` the tables held for their year. Only measures whose gap is said in
 * people count. Example: held 1E with outcome, numerator and denominator, coming 1E with another outcome alone: ['1E'].
 */
export function measuresLosingCounts(
  coming: ReadTables['blocks'],
  framework: FrameworkId,
  held: HeldTableOf,
): readonly string[] {
  return coming.flatMap((block) =>
    block.tables.flatMap(({ code, breakdown }, index) => {
      if (breakdown !== TOTAL || !countsPeople(framework, code)) return [];
      const beside = held(code, breakdown);
      const had = beside !== null && hasCounts(beside.block, beside.index);
      return had && !hasCounts(block, index) ? [code] : [];
    }),
  );
}

function countsPeople(framework: FrameworkId, code: string): boolean {
  const measure = measureOf({ framework, code });
  return measure !== null && measure.basis === 'count' && measure.gapNoun !== null;
}

function hasCounts(block: Columns, index: number): boolean {
  return hasNumbers(block, index, 'numerator') && hasNumbers(block, index, 'denominator');
}

function hasNumbers({ columns, tables }: Columns, index: number, type: MeasureType): boolean {
  const marks = columns[type]?.marks;
  if (!marks) return false;
  const areas = marks.length / tables.length;
  return marks.subarray(index * areas, (index + 1) * areas).includes(HAS_VALUE);
}
