/**
 * The figures of a file while it is read: one column a table and measure type, growing with the areas met. Each cell keeps
 * the line it came from, which is how the same figure given twice is noticed.
 */
import { FIRST_MARK, HAS_VALUE, MEASURE_TYPES, NO_ROW } from '../../domain/releases/figure-block.ts';

/** A cell two rows gave different values for: neither is kept. Never leaves this folder. */
const CONFLICT = 255;
/** Marks are one byte: what is left between FIRST_MARK and CONFLICT. */
export const MOST_MARKS = CONFLICT - FIRST_MARK;
const FIRST_AREAS = 256;

export interface CellColumn {
  values: Float64Array;
  marks: Uint8Array;
  /** The line each cell came from; 0 for none. */
  lines: Uint32Array;
}

/** new: kept. repeat: the same again. conflict: another value than the first, which is now given up too. again: one more of those. */
export type PutOutcome = 'new' | 'repeat' | 'conflict' | 'again';

/** `type` is an index of MEASURE_TYPES. */
export function columnNumber(table: number, type: number): number {
  return table * MEASURE_TYPES.length + type;
}

export interface FigureCells {
  /** `mark` is HAS_VALUE or a missing mark, and then `value` is NaN. */
  put(column: number, area: number, value: number, mark: number, line: number): PutOutcome;
  /** Null when the file has no such column. Conflicts have become NO_ROW once `settle` was called. */
  column(number: number): CellColumn | null;
  settle(): void;
}

export function createFigureCells(): FigureCells {
  const columns: (CellColumn | null)[] = [];

  function columnFor(number: number, area: number): CellColumn {
    while (columns.length <= number) columns.push(null);
    const held = columns[number] ?? newColumn(FIRST_AREAS);
    if (area >= held.values.length) growColumn(held, Math.max(area + 1, held.values.length * 2));
    columns[number] = held;
    return held;
  }

  return {
    put(number, area, value, mark, line) {
      const known = columns[number];
      const column = known && area < known.values.length ? known : columnFor(number, area);
      if (column.lines[area] !== 0) return second(column, area, value, mark);
      column.values[area] = value;
      column.marks[area] = mark;
      column.lines[area] = line;
      return 'new';
    },
    column: (number) => columns[number] ?? null,
    settle() {
      for (const column of columns) if (column) settleColumn(column);
    },
  };
}

function second(column: CellColumn, area: number, value: number, mark: number): PutOutcome {
  if (column.marks[area] === CONFLICT) return 'again';
  if (column.marks[area] === mark && (mark !== HAS_VALUE || column.values[area] === value)) return 'repeat';
  column.marks[area] = CONFLICT;
  return 'conflict';
}

function settleColumn(column: CellColumn): void {
  for (let area = 0; area < column.marks.length; area++) {
    if (column.marks[area] !== CONFLICT) continue;
    column.marks[area] = NO_ROW;
    column.values[area] = Number.NaN;
  }
}

function newColumn(areas: number): CellColumn {
  return {
    values: new Float64Array(areas).fill(Number.NaN),
    marks: new Uint8Array(areas).fill(NO_ROW),
    lines: new Uint32Array(areas),
  };
}

function growColumn(column: CellColumn, areas: number): void {
  const larger = newColumn(areas);
  larger.values.set(column.values);
  larger.marks.set(column.marks);
  larger.lines.set(column.lines);
  Object.assign(column, larger);
}
