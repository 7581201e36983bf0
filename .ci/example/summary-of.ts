/**
 * Takes out of an official release what the example may carry: the figures of one council, its region and England, and
 * where the council stood, worked out by the product's own positions. No other council's figure may pass through here.
 */
import { regionOf } from '../../src/domain/areas/councils.ts';
import { ENGLAND, type OnsCode } from '../../src/domain/figures/area.ts';
import { TOTAL } from '../../src/domain/figures/breakdown.ts';
import { measureOf } from '../../src/domain/measures/catalogue/catalogue.ts';
import type { Measure } from '../../src/domain/measures/measure.ts';
import { type Comparator, comparedAreas } from '../../src/domain/quartiles/comparator.ts';
import { positionOf } from '../../src/domain/quartiles/position.ts';
import {
  type Column,
  type FigureBlock,
  HEADLINE,
  MEASURE_TYPES,
  type MeasureType,
  NO_ROW,
} from '../../src/domain/releases/figure-block.ts';
import { buildHoldings, type Holdings } from '../../src/domain/releases/holdings.ts';
import type { Release } from '../../src/domain/releases/release.ts';
import type { ReleaseSummary, SummaryPosition } from '../../src/domain/releases/summary.ts';
import { assert } from '../../src/lib/assert.ts';

export interface Official {
  readonly release: Release;
  readonly blocks: readonly FigureBlock[];
}

/** What a summary release differs in from the official one it was worked out from. */
export type Labels = Pick<Release, 'id' | 'fileName' | 'source' | 'licence' | 'addedAt' | 'layout'>;

export interface SummaryParts {
  readonly release: Release;
  readonly block: FigureBlock;
  readonly summary: ReleaseSummary;
}

/** The summary of an official release for a council; its headline tables only. */
export function summaryOf(official: Official, council: OnsCode, labels: Labels): SummaryParts {
  const { release } = official;
  const headline = official.blocks.find((block) => block.part === HEADLINE);
  const region = regionOf(council);
  assert(
    headline !== undefined && region !== null,
    `${release.fileName} has no headline, or ${council} no region`,
  );
  const kept = release.areas.flatMap(({ code }, index) =>
    [council, region, ENGLAND].includes(code) ? [index] : [],
  );
  const holdings = buildHoldings([release], official.blocks);
  const measures = headline.tables.map(({ code }) => measureIn(release, code));
  const comparators: readonly Comparator[] = [{ kind: 'england' }, { kind: 'region', region }];
  return {
    release: {
      ...release,
      ...labels,
      kind: 'summary',
      precedence: 0,
      ledger: { read: 0, kept: 0, skipped: [] },
      areas: kept.flatMap((index) => release.areas[index] ?? []),
    },
    block: blockOf(headline, labels.id, kept, release, measures, council),
    summary: {
      release: labels.id,
      council,
      positions: measures.flatMap((measure) =>
        comparators.map((comparator) => summaryPosition(holdings, release, measure, council, comparator)),
      ),
    },
  };
}

function measureIn(release: Release, code: string): Measure {
  const measure = measureOf({ framework: release.framework, code });
  assert(measure !== null, `${release.fileName} has ${code}, which the catalogue does not know`);
  return measure;
}

function blockOf(
  headline: FigureBlock,
  release: string,
  kept: readonly number[],
  official: Release,
  measures: readonly Measure[],
  council: OnsCode,
): FigureBlock {
  const cells = measures.flatMap((measure, table) =>
    kept.map((area) => ({
      measure,
      at: table * official.areas.length + area,
      own: official.areas[area]?.code === council,
    })),
  );
  const columns: { [T in MeasureType]?: Column } = {};
  for (const type of MEASURE_TYPES) {
    const column = headline.columns[type];
    if (column === undefined) continue;
    const carried = cells.map((cell) => (isCarried(type, cell.measure, cell.own) ? cell.at : null));
    const marks = carried.map((at) => (at === null ? NO_ROW : (column.marks[at] ?? NO_ROW)));
    if (marks.every((mark) => mark === NO_ROW)) continue;
    const values = carried.map((at) => (at === null ? Number.NaN : (column.values[at] ?? Number.NaN)));
    columns[type] = { values: Float64Array.from(values), marks: Uint8Array.from(marks) };
  }
  return { release, part: HEADLINE, tables: headline.tables, columns };
}

/** Outcomes of all three areas; margins of surveys; the council's own counts where people were counted. */
function isCarried(type: MeasureType, measure: Measure, own: boolean): boolean {
  if (type === 'outcome') return true;
  if (type === 'margin') return measure.basis !== 'count';
  return type !== 'base' && own && measure.basis === 'count';
}

function summaryPosition(
  holdings: Holdings,
  release: Release,
  measure: Measure,
  council: OnsCode,
  comparator: Comparator,
): SummaryPosition {
  assert(comparator.kind !== 'group', 'A summary compares with England and the region only');
  const standpoint = { council, comparator, without: [] };
  const { spread, rank, rankBeforeRounding } = positionOf(holdings, measure, release.year, standpoint, TOTAL);
  return {
    code: measure.code,
    comparator: comparator.kind,
    n: spread?.n ?? 0,
    excluded: spread?.excluded ?? comparedAreas(release, council, comparator, []).length,
    worst: spread?.worst ?? null,
    cutLower: spread?.cutLower ?? null,
    median: spread?.median ?? null,
    cutUpper: spread?.cutUpper ?? null,
    best: spread?.best ?? null,
    atBest: spread?.atBest ?? 0,
    rank: rank?.rank ?? null,
    tied: rank?.tied ?? null,
    ...(rankBeforeRounding === null ? {} : { rankBeforeRounding }),
  };
}
