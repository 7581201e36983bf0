/**
 * Invented releases for tests of storage, queries and snapshots: three areas, small numbers, nothing published.
 */
import type { Area } from '../../../src/domain/figures/area.ts';
import { type FinancialYear, startOfYear } from '../../../src/domain/figures/financial-year.ts';
import { frameworkOfYear } from '../../../src/domain/measures/framework.ts';
import { type FigureBlock, HEADLINE } from '../../../src/domain/releases/figure-block.ts';
import type { Release } from '../../../src/domain/releases/release.ts';
import type { ReleaseSummary } from '../../../src/domain/releases/summary.ts';
import type { WholeRelease } from '../../../src/storage/releases.ts';

export const AREAS: readonly Area[] = [
  { code: 'E92000001', name: 'England', level: 'england' },
  { code: 'E08000014', name: 'Sefton', level: 'council' },
  { code: 'E06000001', name: 'Elsewhere', level: 'council' },
];

export function inventedRelease(id: string, changes: Partial<Release> = {}): Release {
  const year = id.split('.')[0] as FinancialYear;
  return {
    id,
    kind: 'official',
    framework: frameworkOfYear(year) ?? 'ascof-2014',
    year,
    fileName: `invented-${year}.csv`,
    addedAt: '2025-01-02T03:04:05.000Z',
    precedence: 0,
    encoding: 'utf-8',
    layout: '10 columns',
    ledger: { read: 12, kept: 12, skipped: [] },
    areas: AREAS,
    marks: ['[c]', ''],
    ...changes,
  };
}

/** Two headline tables, 1E and 2A2, of three areas each; the last figure of 2A2 is suppressed. */
export function inventedHeadline(id: string): FigureBlock {
  const base = startOfYear(id as FinancialYear) - 2000;
  return {
    release: id,
    part: HEADLINE,
    tables: [
      { code: '1E', breakdown: 'Total' },
      { code: '2A2', breakdown: 'Total' },
    ],
    columns: {
      outcome: {
        values: Float64Array.of(5.5 + base, 2.1, 0, 500.5, 612.3, Number.NaN),
        marks: Uint8Array.of(0, 0, 0, 0, 0, 2),
      },
    },
  };
}

export function inventedBreakdowns(id: string): FigureBlock {
  return {
    release: id,
    part: '1E',
    tables: [{ code: '1E', breakdown: 'Male' }],
    columns: { outcome: { values: Float64Array.of(5, 2, Number.NaN), marks: Uint8Array.of(0, 0, 1) } },
  };
}

export function inventedWhole(id: string, changes: Partial<Release> = {}): WholeRelease {
  return {
    release: inventedRelease(id, changes),
    blocks: [inventedHeadline(id), inventedBreakdowns(id)],
    summary: null,
  };
}

export function inventedSummary(id: string): ReleaseSummary {
  return {
    release: id,
    council: 'E08000014',
    positions: [
      {
        code: '1E',
        comparator: 'england',
        n: 150,
        excluded: 2,
        worst: 0.5,
        cutLower: 2.5,
        median: 4.5,
        cutUpper: 6.8,
        best: 14.7,
        atBest: 1,
        rank: 127,
        tied: 1,
      },
    ],
  };
}

export function inventedExampleRelease(id: string): WholeRelease {
  return {
    release: inventedRelease(id, { kind: 'summary' }),
    blocks: [inventedHeadline(id)],
    summary: inventedSummary(id),
  };
}
