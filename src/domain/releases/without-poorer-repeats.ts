/**
 * What of a read file becomes its release: all of it, but for tables that only repeat, with less beside it, what is held.
 * A file of headline outcomes added after the full file would otherwise hide the counts behind the very same outcomes.
 */
import { type HeldTableOf, tableState } from './compare.ts';
import { compareTable, type ReadTables } from './compare-table.ts';
import { type FigureBlock, MEASURE_TYPES, NO_ROW } from './figure-block.ts';
import { onlyTables } from './only-tables.ts';

type ReadBlock = ReadTables['blocks'][number];

/**
 * Example: held 1E with outcome, numerator and denominator; a file with the same outcomes of 1E alone gives no table of
 * 1E. With one outcome revised it gives its whole table, and with the same three measure types too.
 */
export function withoutPoorerRepeats(read: ReadTables, held: HeldTableOf): readonly ReadBlock[] {
  return read.blocks.flatMap((block) => {
    const kept = block.tables.flatMap(({ code, breakdown }, index) => {
      const beside = held(code, breakdown);
      if (!beside || typesOf(block, index) >= typesOf(beside.block, beside.index)) return [index];
      return tableState(compareTable(read, block, index, beside), beside) === 'unchanged' ? [] : [index];
    });
    if (kept.length === block.tables.length) return [block];
    return kept.length === 0 ? [] : [onlyTables(block, kept, read.areas.length)];
  });
}

/** How many measure types the table has at least one row of. */
function typesOf({ columns, tables }: Omit<FigureBlock, 'release'>, index: number): number {
  return MEASURE_TYPES.filter((type) => hasRows(columns[type]?.marks, tables.length, index)).length;
}

function hasRows(marks: Uint8Array | undefined, tables: number, index: number): boolean {
  if (!marks) return false;
  const areas = marks.length / tables;
  return marks.subarray(index * areas, (index + 1) * areas).some((mark) => mark !== NO_ROW);
}
