/**
 * What a snapshot would change: the figures it would show set beside those shown now, year by year. What is held behind
 * another release is left out on both sides, because nobody sees it.
 */
import type { OnsCode } from '../figures/area.ts';
import type { FinancialYear } from '../figures/financial-year.ts';
import type { FrameworkId } from '../measures/framework.ts';
import type { FigureDifference } from './compare.ts';
import { type ComparedFigure, compareTable } from './compare-table.ts';
import type { FigureTable } from './figure-table.ts';
import { type Holdings, heldTable } from './holdings.ts';
import type { ChangeCounts } from './preview-words.ts';

export interface DatedDifference extends FigureDifference {
  readonly year: FinancialYear;
  readonly framework: FrameworkId;
}

export interface HoldingsComparison {
  readonly counts: ChangeCounts;
  /** Figures of the council that differ or are no longer there. */
  readonly differences: readonly DatedDifference[];
}

/** Example: `theirs` with one value other than `mine` gives counts { added: 0, differs: 1, same: the rest, dropped: 0 }. */
export function compareHoldings(theirs: Holdings, mine: Holdings, council: OnsCode): HoldingsComparison {
  const counts = { added: 0, differs: 0, same: 0, dropped: 0 };
  const differences: DatedDifference[] = [];
  for (const table of theirs.tables.values()) {
    for (const figure of figuresOf(table, beside(mine, table))) {
      counts[figure.change]++;
      const changed = figure.change === 'differs' || figure.change === 'dropped';
      if (changed && figure.area === council) differences.push(dated(table, figure));
    }
  }
  for (const table of mine.tables.values()) {
    if (beside(theirs, table)) continue;
    for (const figure of figuresOf(table, null)) {
      counts.dropped++;
      if (figure.area === council) differences.push({ ...dated(table, figure), old: figure.new, new: null });
    }
  }
  return { counts, differences };
}

function beside(holdings: Holdings, { release, code, breakdown }: FigureTable): FigureTable | null {
  return heldTable(holdings, release.year, code, breakdown);
}

function figuresOf(
  { release, block, index }: FigureTable,
  held: FigureTable | null,
): readonly ComparedFigure[] {
  return compareTable({ areas: release.areas, marks: release.marks, blocks: [block] }, block, index, held);
}

function dated({ release, code, breakdown }: FigureTable, figure: ComparedFigure): DatedDifference {
  const { year, framework } = release;
  return { year, framework, code, breakdown, type: figure.type, old: figure.old, new: figure.new };
}
