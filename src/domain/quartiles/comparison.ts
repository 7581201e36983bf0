/**
 * The distribution a council is compared with on one figure table: worked out from every council's figures, or taken
 * from a summary. Worked out once per table and comparison, then kept.
 */
import { regionOf } from '../areas/councils.ts';
import type { OnsCode } from '../figures/area.ts';
import { TOTAL } from '../figures/breakdown.ts';
import type { Polarity } from '../measures/measure.ts';
import { type FigureTable, numberAt } from '../releases/figure-table.ts';
import type { ReleaseSummary, SummaryPosition } from '../releases/summary.ts';
import { type Comparator, comparedAreas, comparedKey } from './comparator.ts';
import { type Distribution, distributionOf } from './distribution.ts';

/**
 * `summary-only`: only a summary is held, and it has no such comparison; the official file would give it.
 * `not-without-these`: the summary has the comparison, but cannot be worked out again without the councils left out.
 */
export type NoComparison = 'summary-only' | 'not-without-these' | 'no-values';

export type Comparison =
  | { readonly kind: 'full'; readonly spread: Distribution }
  | { readonly kind: 'summary'; readonly spread: Distribution; readonly position: SummaryPosition }
  | { readonly kind: 'none'; readonly why: NoComparison };

const kept = new WeakMap<FigureTable, Map<string, Distribution | null>>();

export interface ComparisonRequest {
  readonly council: OnsCode;
  readonly comparator: Comparator;
  readonly without: readonly OnsCode[];
  readonly polarity: Polarity;
}

/** The comparison on `table` as asked for; `summary` is that of the table's release, if it is one. */
export function comparisonOf(
  table: FigureTable,
  request: ComparisonRequest,
  summary: ReleaseSummary | undefined,
): Comparison {
  if (summary) return fromSummary(table, request, summary);
  const spread = fullSpread(table, request);
  return spread ? { kind: 'full', spread } : { kind: 'none', why: 'no-values' };
}

function fullSpread(table: FigureTable, request: ComparisonRequest): Distribution | null {
  const { council, comparator, without, polarity } = request;
  const key = `${comparedKey(council, comparator, without)}|${polarity}`;
  let known = kept.get(table);
  if (!known) {
    known = new Map();
    kept.set(table, known);
  }
  const cached = known.get(key);
  if (cached !== undefined) return cached;
  const areas = comparedAreas(table.release, council, comparator, without);
  const values: number[] = [];
  for (const area of areas) {
    const value = numberAt(table, 'outcome', area);
    if (value !== null) values.push(value);
  }
  const spread = distributionOf(values, areas.length - values.length, polarity);
  known.set(key, spread);
  return spread;
}

function fromSummary(table: FigureTable, request: ComparisonRequest, summary: ReleaseSummary): Comparison {
  const { comparator, council } = request;
  const usable = summary.council === council && table.breakdown === TOTAL;
  const position = usable
    ? summary.positions.find((p) => p.code === table.code && p.comparator === comparator.kind)
    : undefined;
  if (!position) return { kind: 'none', why: 'summary-only' };
  if (leavesSomeoneOut(request)) return { kind: 'none', why: 'not-without-these' };
  const spread = spreadOf(position);
  return spread ? { kind: 'summary', spread, position } : { kind: 'none', why: 'no-values' };
}

/** Leaving out councils of other regions changes nothing in a comparison with a region. */
function leavesSomeoneOut({ comparator, council, without }: ComparisonRequest): boolean {
  return without.some(
    (code) => code !== council && (comparator.kind !== 'region' || regionOf(code) === comparator.region),
  );
}

function spreadOf(position: SummaryPosition): Distribution | null {
  const { n, excluded, worst, cutLower, median, cutUpper, best, atBest } = position;
  if (worst === null || cutLower === null || median === null || cutUpper === null || best === null)
    return null;
  return { n, excluded, worst, cutLower, median, cutUpper, best, atBest, sorted: null };
}
