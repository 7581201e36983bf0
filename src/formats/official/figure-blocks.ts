/**
 * Lays the columns of a read file out as the blocks a release is kept in: the headline block with every Total table, and
 * one block for each code with other disaggregations. Tables stand in the order of their codes, so that the same figures
 * make the same blocks whatever the order of the file.
 */
import { compareBreakdowns, TOTAL } from '../../domain/figures/breakdown.ts';
import {
  type Column,
  type FigureBlock,
  type FigureTableKey,
  HEADLINE,
  MEASURE_TYPES,
  type MeasureType,
  NO_ROW,
} from '../../domain/releases/figure-block.ts';
import { columnNumber, type FigureCells } from './figure-cells.ts';

export type UnreleasedBlock = Omit<FigureBlock, 'release'>;

interface NumberedTable extends FigureTableKey {
  readonly number: number;
}

/** `areas` is how many the columns are aligned with; `settle` must have been called on the cells. */
export function figureBlocks(
  tables: readonly FigureTableKey[],
  cells: FigureCells,
  areas: number,
): readonly UnreleasedBlock[] {
  const numbered = tables
    .map((table, number) => ({ ...table, number }))
    .filter((table) => MEASURE_TYPES.some((_, type) => hasRows(cells, table.number, type)))
    .sort((a, b) => compareCodes(a.code, b.code) || compareBreakdowns(a.breakdown, b.breakdown));
  const parts = new Map<string, NumberedTable[]>();
  for (const table of numbered) {
    const part = table.breakdown === TOTAL ? HEADLINE : table.code;
    parts.set(part, [...(parts.get(part) ?? []), table]);
  }
  return [...parts]
    .sort(([a], [b]) => Number(b === HEADLINE) - Number(a === HEADLINE))
    .map(([part, own]) => block(part, own, cells, areas));
}

function block(
  part: string,
  tables: readonly NumberedTable[],
  cells: FigureCells,
  areas: number,
): UnreleasedBlock {
  const columns: { [T in MeasureType]?: Column } = {};
  MEASURE_TYPES.forEach((name, type) => {
    if (tables.some((table) => hasRows(cells, table.number, type))) {
      columns[name] = joined(tables, cells, type, areas);
    }
  });
  return { part, tables: tables.map(({ code, breakdown }) => ({ code, breakdown })), columns };
}

/** One measure type of all tables of a block, table by table. */
function joined(tables: readonly NumberedTable[], cells: FigureCells, type: number, areas: number): Column {
  const values = new Float64Array(tables.length * areas).fill(Number.NaN);
  const marks = new Uint8Array(tables.length * areas).fill(NO_ROW);
  tables.forEach((table, i) => {
    const column = cells.column(columnNumber(table.number, type));
    if (!column) return;
    values.set(column.values.subarray(0, areas), i * areas);
    marks.set(column.marks.subarray(0, areas), i * areas);
  });
  return { values, marks };
}

function hasRows(cells: FigureCells, table: number, type: number): boolean {
  return cells.column(columnNumber(table, type))?.marks.some((mark) => mark !== NO_ROW) ?? false;
}

function compareCodes(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
