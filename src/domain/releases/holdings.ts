/**
 * Everything held, seen as one set of figure tables: for each year, code and breakdown the table of the release
 * that wins. A later release replaces table by table; a summary never hides an official figure.
 */
import { type Breakdown, TOTAL } from '../figures/breakdown.ts';
import { compareYears, type FinancialYear } from '../figures/financial-year.ts';
import type { FigureBlock } from './figure-block.ts';
import type { FigureTable } from './figure-table.ts';
import type { Release, ReleaseId } from './release.ts';
import type { ReleaseSummary } from './summary.ts';

export interface Holdings {
  readonly releases: readonly Release[];
  /** Every block given, those of releases that do not win included. */
  readonly blocks: readonly FigureBlock[];
  /** The years with at least one figure table, oldest first. */
  readonly years: readonly FinancialYear[];
  readonly tables: ReadonlyMap<string, FigureTable>;
  readonly summaries: ReadonlyMap<ReleaseId, ReleaseSummary>;
}

const keyOf = (year: FinancialYear, code: string, breakdown: Breakdown): string =>
  `${year}|${code}|${breakdown}`;

/** Lowest first, so that what comes later replaces what came before. */
function compareStanding(a: Release, b: Release): number {
  const official = (release: Release): number => (release.kind === 'official' ? 1 : 0);
  // Ids are plain ASCII; a locale's order would take longer to load than the sorting.
  return official(a) - official(b) || a.precedence - b.precedence || (a.id < b.id ? -1 : Number(a.id > b.id));
}

/** Lays the blocks over one another. Blocks of releases that are not given are left out. */
export function buildHoldings(
  releases: readonly Release[],
  blocks: readonly FigureBlock[],
  summaries: readonly ReleaseSummary[] = [],
): Holdings {
  const byRelease = new Map<ReleaseId, FigureBlock[]>();
  for (const block of blocks) {
    const list = byRelease.get(block.release);
    if (list) list.push(block);
    else byRelease.set(block.release, [block]);
  }
  const tables = new Map<string, FigureTable>();
  for (const release of [...releases].sort(compareStanding)) {
    for (const block of byRelease.get(release.id) ?? []) {
      block.tables.forEach(({ code, breakdown }, index) => {
        tables.set(keyOf(release.year, code, breakdown), { release, code, breakdown, block, index });
      });
    }
  }
  const years = [...new Set([...tables.values()].map((table) => table.release.year))].sort(compareYears);
  return {
    releases,
    blocks,
    years,
    tables,
    summaries: new Map(summaries.map((summary) => [summary.release, summary])),
  };
}

/** The table that wins for this year, code and breakdown; null when nothing is held. */
export function heldTable(
  holdings: Holdings,
  year: FinancialYear,
  code: string,
  breakdown: Breakdown = TOTAL,
): FigureTable | null {
  return holdings.tables.get(keyOf(year, code, breakdown)) ?? null;
}

/** What was held while a release was the newest of its year: to look at an earlier release. */
export function holdingsAsOf(holdings: Holdings, chosen: ReleaseId): Holdings {
  const then = holdings.releases.find((release) => release.id === chosen);
  if (!then) return holdings;
  const later = (release: Release): boolean =>
    release.year === then.year && compareStanding(release, then) > 0;
  const releases = holdings.releases.filter((release) => !later(release));
  return buildHoldings(releases, holdings.blocks, [...holdings.summaries.values()]);
}
