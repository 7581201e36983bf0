/** Takes some tables out of a block, with their columns. */
import type { ReadTables } from './compare-table.ts';
import { type Column, MEASURE_TYPES, type MeasureType, NO_ROW } from './figure-block.ts';

type ReadBlock = ReadTables['blocks'][number];

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
