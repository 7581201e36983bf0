/**
 * How many figures of one set are in another with the same value, with another, or not at all. A figure is one area in
 * one table of one year; it differs when any of its parts (outcome, numerator …) does or is missing for another reason.
 */
import { HAS_VALUE, MEASURE_TYPES, NO_ROW } from '../../domain/releases/figure-block.ts';
import { areaIndex, type FigureTable, publishedAt } from '../../domain/releases/figure-table.ts';
import { type Holdings, heldTable } from '../../domain/releases/holdings.ts';

export interface FigureComparison {
  readonly same: number;
  readonly differ: number;
  /** In the first set only. */
  readonly added: number;
  /** In the second set only. */
  readonly lost: number;
}

export function compareFigures(theirs: Holdings, ours: Holdings): FigureComparison {
  const total = { same: 0, differ: 0, added: 0, lost: 0 };
  for (const table of theirs.tables.values()) {
    const held = heldTable(ours, table.release.year, table.code, table.breakdown);
    table.release.areas.forEach(({ code }, area) => {
      if (!hasRow(table, area)) return;
      const other = held ? areaIndex(held.release, code) : undefined;
      if (!held || other === undefined || !hasRow(held, other)) total.added += 1;
      else if (sameFigure(table, area, held, other)) total.same += 1;
      else total.differ += 1;
    });
  }
  total.lost = countFigures(ours) - total.same - total.differ;
  return total;
}

function countFigures({ tables }: Holdings): number {
  let count = 0;
  for (const table of tables.values()) {
    for (let area = 0; area < table.release.areas.length; area++) if (hasRow(table, area)) count += 1;
  }
  return count;
}

/** True when the file has a row for any part of the figure, with a value or with a mark. */
function hasRow({ block, index, release }: FigureTable, area: number): boolean {
  const at = index * release.areas.length + area;
  return MEASURE_TYPES.some((type) => (block.columns[type]?.marks[at] ?? NO_ROW) !== NO_ROW);
}

function sameFigure(a: FigureTable, areaOfA: number, b: FigureTable, areaOfB: number): boolean {
  const [atA, atB] = [a.index * a.release.areas.length + areaOfA, b.index * b.release.areas.length + areaOfB];
  return MEASURE_TYPES.every((type) => {
    const [first, second] = [a.block.columns[type], b.block.columns[type]];
    const [markA, markB] = [first?.marks[atA] ?? NO_ROW, second?.marks[atB] ?? NO_ROW];
    if (markA === HAS_VALUE || markB === HAS_VALUE) {
      return markA === markB && first?.values[atA] === second?.values[atB];
    }
    if (markA === NO_ROW || markB === NO_ROW) return markA === markB;
    return publishedAt(a, type, areaOfA).missing === publishedAt(b, type, areaOfB).missing;
  });
}
