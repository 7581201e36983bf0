/**
 * What a file that was read would change among the figures held for its year: how many are new, differ, are the same or are
 * no longer there, and for one council which ones differ. It is what the preview shows; it stores nothing.
 */

import { sameCouncil } from '../areas/succession.ts';
import type { OnsCode } from '../figures/area.ts';
import type { Breakdown } from '../figures/breakdown.ts';
import { type ComparedFigure, compareTable, type FigureAsWritten, type ReadTables } from './compare-table.ts';
import type { FigureTableKey, MeasureType } from './figure-block.ts';
import type { FigureTable } from './figure-table.ts';
import type { ChangeCounts } from './preview-words.ts';

/** The table held for the file's year; with `heldTable`: `(code, breakdown) => heldTable(holdings, year, code, breakdown)`. */
export type HeldTableOf = (code: string, breakdown: Breakdown) => FigureTable | null;

/** new: not held. different: some figure is added, differs or is dropped. unchanged: adding it would change nothing. */
export type TableState = 'new' | 'different' | 'unchanged';

export interface ComparedTable extends FigureTableKey {
  readonly state: TableState;
}

export interface FigureDifference extends FigureTableKey {
  readonly type: MeasureType;
  readonly old: FigureAsWritten;
  /** Null when the file no longer has the figure. */
  readonly new: FigureAsWritten;
}

export interface ReadingComparison {
  /** Figures, not tables. */
  readonly counts: ChangeCounts;
  readonly tables: readonly ComparedTable[];
  /** The figures of the council that differ from those held or are dropped, in the order of the blocks. */
  readonly differences: readonly FigureDifference[];
}

/**
 * Example: the same file again gives counts { added: 0, differs: 0, same: all, dropped: 0 }, every table `unchanged` and no
 * differences.
 */
export function compareReading(read: ReadTables, held: HeldTableOf, council: OnsCode): ReadingComparison {
  const counts = { added: 0, differs: 0, same: 0, dropped: 0 };
  const tables: ComparedTable[] = [];
  const differences: FigureDifference[] = [];
  const own = sameCouncil(council);
  for (const block of read.blocks) {
    block.tables.forEach(({ code, breakdown }, index) => {
      const beside = held(code, breakdown);
      const figures = compareTable(read, block, index, beside);
      for (const figure of figures) {
        counts[figure.change]++;
        if (own.includes(figure.area) && (figure.change === 'differs' || figure.change === 'dropped')) {
          differences.push({ code, breakdown, type: figure.type, old: figure.old, new: figure.new });
        }
      }
      tables.push({ code, breakdown, state: tableState(figures, beside) });
    });
  }
  return { counts, tables, differences };
}

/** A summary held is never left to stand for an official table, even where every figure of it is the same. */
export function tableState(figures: readonly ComparedFigure[], held: FigureTable | null): TableState {
  if (held === null) return 'new';
  const same = held.release.kind === 'official' && figures.every((figure) => figure.change === 'same');
  return same ? 'unchanged' : 'different';
}
