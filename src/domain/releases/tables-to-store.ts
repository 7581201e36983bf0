/**
 * The tables of a read file that are worth keeping: new ones, and those in which any figure differs or a measure type is new.
 * Such a table is kept whole, because tables replace one another whole; the others are already held.
 */

import { type HeldTableOf, tableState } from './compare.ts';
import { compareTable, type ReadTables } from './compare-table.ts';
import { type Column, MEASURE_TYPES, type MeasureType, NO_ROW } from './figure-block.ts';

type ReadBlock = ReadTables['blocks'][number];

/** The blocks reduced to those tables; a block none of whose tables is worth keeping is left out. Nothing held: all of them. */
export function tablesToStore(read: ReadTables, held: HeldTableOf): readonly ReadBlock[] {
  return read.blocks.flatMap((block) => {
    const kept = block.tables.flatMap(({ code, breakdown }, index) => {
      const beside = held(code, breakdown);
      const state = tableState(compareTable(read, block, index, beside), beside);
      return state === 'unchanged' ? [] : [index];
    });
    if (kept.length === block.tables.length) return [block];
    return kept.length === 0 ? [] : [onlyTables(block, kept, read.areas.length)];
  });
}

/** The block with the tables at these places alone. */
export function onlyTables(block: ReadBlock, kept: readonly number[], areas: number): ReadBlock {
  const columns: { [T in MeasureType]?: Column } = {};
  for (const type of MEASURE_TYPES) {
    const column = block.columns[type];
    const own = column && onlyRuns(column, kept, areas);
    if (own?.marks.some((mark) => mark !== NO_ROW)) columns[type] = own;
  }
  return { part: block.part, tables: kept.flatMap((index) => block.tables[index] ?? []), columns };
}

function onlyRuns(column: Column, kept: readonly number[], areas: number): Column {
  const values = new Float64Array(kept.length * areas);
  const marks = new Uint8Array(kept.length * areas);
  kept.forEach((table, i) => {
    values.set(column.values.subarray(table * areas, (table + 1) * areas), i * areas);
    marks.set(column.marks.subarray(table * areas, (table + 1) * areas), i * areas);
  });
  return { values, marks };
}
