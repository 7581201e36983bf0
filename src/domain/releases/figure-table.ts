/**
 * One figure table as readers see it: a (code, breakdown) of one release, with its values read by area.
 * It is a view into the release's block and copies nothing.
 */
import type { OnsCode } from '../figures/area.ts';
import { type MissingReason, reasonOfMark } from '../figures/missing.ts';
import { FIRST_MARK, type FigureBlock, HAS_VALUE, type MeasureType, NO_ROW } from './figure-block.ts';
import type { Release } from './release.ts';

export interface FigureTable {
  readonly release: Release;
  readonly code: string;
  readonly breakdown: string;
  readonly block: FigureBlock;
  /** Which table of the block this is. */
  readonly index: number;
}

/** A published number, or why there is none with the mark as written (null when the file has no such row). */
export type Published =
  | { readonly value: number; readonly missing: null }
  | { readonly value: null; readonly missing: MissingReason; readonly mark: string | null };

const NOT_IN_FILE: Published = { value: null, missing: 'unavailable', mark: null };

const positions = new WeakMap<Release, ReadonlyMap<OnsCode, number>>();

/** Where an area stands in the release's list; undefined when the file does not name it. */
export function areaIndex(release: Release, code: OnsCode): number | undefined {
  let known = positions.get(release);
  if (!known) {
    known = new Map(release.areas.map((area, i) => [area.code, i]));
    positions.set(release, known);
  }
  return known.get(code);
}

/** The figure of one area by its place in `table.release.areas`. */
export function publishedAt(table: FigureTable, type: MeasureType, area: number): Published {
  const column = table.block.columns[type];
  if (!column) return NOT_IN_FILE;
  const at = table.index * table.release.areas.length + area;
  const mark = column.marks[at] ?? NO_ROW;
  const value = column.values[at];
  if (mark === HAS_VALUE && value !== undefined) return { value, missing: null };
  if (mark < FIRST_MARK) return NOT_IN_FILE;
  const written = table.release.marks[mark - FIRST_MARK] ?? '';
  return { value: null, missing: reasonOfMark(written) ?? 'unavailable', mark: written };
}

/** The number alone, without its reason when there is none: for what goes through every council. */
export function numberAt(table: FigureTable, type: MeasureType, area: number): number | null {
  const column = table.block.columns[type];
  if (!column) return null;
  const at = table.index * table.release.areas.length + area;
  return column.marks[at] === HAS_VALUE ? (column.values[at] ?? null) : null;
}

/** The figure of one area by its ONS code. */
export function publishedFor(table: FigureTable, type: MeasureType, code: OnsCode): Published {
  const index = areaIndex(table.release, code);
  return index === undefined ? NOT_IN_FILE : publishedAt(table, type, index);
}
