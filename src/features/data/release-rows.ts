/** The releases held, newest year first, each with what it holds and whether its figures are the ones shown. */
import { compareYears, type FinancialYear } from '../../domain/figures/financial-year.ts';
import { HEADLINE } from '../../domain/releases/figure-block.ts';
import type { Holdings } from '../../domain/releases/holdings.ts';
import type { Release } from '../../domain/releases/release.ts';

/** shown: its figures are. filling: another stands above it, and only figures that lacks are shown. behind: none are. */
export type Standing = 'shown' | 'filling' | 'behind';

export interface ReleaseRow {
  readonly release: Release;
  readonly measures: number;
  readonly councils: number;
  readonly standing: Standing;
}

export interface YearRows {
  readonly year: FinancialYear;
  readonly rows: readonly ReleaseRow[];
}

export function releaseRows({ releases, blocks, tables }: Holdings): readonly YearRows[] {
  const shown = new Map<string, number>();
  for (const { release } of tables.values()) shown.set(release.id, (shown.get(release.id) ?? 0) + 1);
  const rowOf = (release: Release): ReleaseRow => {
    const headline = blocks.find((block) => block.release === release.id && block.part === HEADLINE);
    const measures = headline?.tables.length ?? 0;
    const share = shown.get(release.id) ?? 0;
    return {
      release,
      measures,
      councils: release.areas.filter(({ level }) => level === 'council').length,
      standing: share === 0 ? 'behind' : share === measures ? 'shown' : 'filling',
    };
  };
  const years = [...new Set(releases.map(({ year }) => year))].sort(compareYears).reverse();
  return years.map((year) => ({
    year,
    rows: releases
      .filter((release) => release.year === year)
      .sort(
        (a, b) =>
          Number(b.kind === 'official') - Number(a.kind === 'official') || b.precedence - a.precedence,
      )
      .map(rowOf),
  }));
}
