/**
 * Sets one figure table of a file that was read beside the table held for the same year, figure by figure, by ONS code, a
 * council under any code it has had. It changes nothing and decides nothing about storing.
 */
import { sameCouncil } from '../areas/succession.ts';
import type { OnsCode } from '../figures/area.ts';
import {
  type Column,
  FIRST_MARK,
  type FigureBlock,
  HAS_VALUE,
  MEASURE_TYPES,
  type MeasureType,
  NO_ROW,
} from './figure-block.ts';
import { areaIndex, type FigureTable } from './figure-table.ts';
import type { Release } from './release.ts';

/** What a reader of a file hands over: blocks aligned with areas, not yet of any release. */
export interface ReadTables extends Pick<Release, 'areas' | 'marks'> {
  readonly blocks: readonly Omit<FigureBlock, 'release'>[];
}

/** A number, a missing mark as written (`[c]`, or nothing for a blank), or null where there is no such row. */
export type FigureAsWritten = number | string | null;

/** added: only in the file. dropped: only held, of a measure type that the file has for this table. */
export type FigureChange = 'added' | 'differs' | 'same' | 'dropped';

export interface ComparedFigure {
  readonly area: OnsCode;
  readonly type: MeasureType;
  readonly change: FigureChange;
  readonly old: FigureAsWritten;
  readonly new: FigureAsWritten;
}

/**
 * Every figure of table `index` of `block`, beside `held`; null for a table not held.
 * Example: the file has 2.1 for Sefton where 2.0 is held: { change: 'differs', old: 2, new: 2.1, … }.
 */
export function compareTable(
  read: ReadTables,
  block: ReadTables['blocks'][number],
  index: number,
  held: FigureTable | null,
): readonly ComparedFigure[] {
  const figures: ComparedFigure[] = [];
  const inFile = new Set(read.areas.flatMap((area) => sameCouncil(area.code)));
  const onlyHeld = held?.release.areas.filter((area) => !inFile.has(area.code)) ?? [];
  for (const type of typesOf(block, index, read.areas.length)) {
    const add = (area: OnsCode, now: FigureAsWritten): void => {
      const old = held ? heldFigure(held, type, area) : null;
      const change = changeOf(old, now);
      if (change) figures.push({ area, type, change, old, new: now });
    };
    read.areas.forEach((area, i) => {
      add(area.code, asWritten(block.columns[type], index * read.areas.length + i, read.marks));
    });
    for (const area of onlyHeld) add(area.code, null);
  }
  return figures;
}

/** The measure types for which the table has at least one row. */
function typesOf(block: ReadTables['blocks'][number], index: number, areas: number): readonly MeasureType[] {
  return MEASURE_TYPES.filter((type) =>
    block.columns[type]?.marks.subarray(index * areas, (index + 1) * areas).some((mark) => mark !== NO_ROW),
  );
}

function heldFigure(held: FigureTable, type: MeasureType, code: OnsCode): FigureAsWritten {
  const { areas, marks } = held.release;
  for (const known of sameCouncil(code)) {
    const area = areaIndex(held.release, known);
    if (area !== undefined)
      return asWritten(held.block.columns[type], held.index * areas.length + area, marks);
  }
  return null;
}

function asWritten(column: Column | undefined, at: number, marks: readonly string[]): FigureAsWritten {
  const mark = column?.marks[at] ?? NO_ROW;
  if (mark === NO_ROW) return null;
  return mark === HAS_VALUE ? (column?.values[at] ?? null) : (marks[mark - FIRST_MARK] ?? '');
}

/** Null where neither has a row. */
function changeOf(old: FigureAsWritten, now: FigureAsWritten): FigureChange | null {
  if (old === null) return now === null ? null : 'added';
  if (now === null) return 'dropped';
  return old === now ? 'same' : 'differs';
}
