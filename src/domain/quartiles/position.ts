/**
 * Where a council stands on one measure in one year: value, rank, quartile, gap, and every reason why one of them is
 * not there. Follows domain notes 2.2 to the letter; it says nothing in words (see position-words.ts).
 */

import { regionOf } from '../areas/councils.ts';
import { ENGLAND, type OnsCode } from '../figures/area.ts';
import { type Breakdown, TOTAL } from '../figures/breakdown.ts';
import type { FinancialYear } from '../figures/financial-year.ts';
import type { MissingReason } from '../figures/missing.ts';
import { isCollectedIn } from '../measures/catalogue/catalogue.ts';
import type { Measure } from '../measures/measure.ts';
import { type FigureTable, type Published, publishedAt, publishedFor } from '../releases/figure-table.ts';
import { type Holdings, heldTable } from '../releases/holdings.ts';
import { type Comparator, councilIndex } from './comparator.ts';
import { type Comparison, comparisonOf, type NoComparison } from './comparison.ts';
import { type Distribution, FEWEST_FOR_QUARTILES } from './distribution.ts';
import { type Gap, peopleShort, pointsShort } from './gap.ts';
import { isOnBoundary, type Quartile, quartileOf } from './quartile.ts';
import { type Rank, rankOf } from './rank.ts';
import { rankBeforeRounding } from './rank-before-rounding.ts';

/** Above this share of councils at the best value a quartile says little (domain notes 2.2, rule 6). */
const CEILING_SHARE = 0.4;

/** `not-held`: no file held has this measure and year. */
export type NoQuartile = 'not-held' | 'no-value' | 'too-few' | 'neutral' | NoComparison;

export interface Standpoint {
  readonly council: OnsCode;
  readonly comparator: Comparator;
  /** Councils left out of the comparison, unless one is the council itself. */
  readonly without: readonly OnsCode[];
}

export interface Position {
  readonly measure: Measure;
  readonly year: FinancialYear;
  readonly breakdown: Breakdown;
  /** Null when nothing is held for this measure and year. */
  readonly table: FigureTable | null;
  readonly value: number | null;
  readonly missing: MissingReason | null;
  /** The publisher's mark as written; null when there is a value, or no such row. */
  readonly mark: string | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Half-width of the 95% interval, surveys only. */
  readonly margin: number | null;
  readonly spread: Distribution | null;
  readonly rank: Rank | null;
  /** For a tie on a count of people: the rank once the tied councils' counts tell them apart. */
  readonly rankBeforeRounding: number | null;
  readonly quartile: Quartile | null;
  readonly noQuartile: NoQuartile | null;
  readonly onBoundary: boolean;
  /** A survey value no further from a cut than its margin of error. */
  readonly withinMargin: boolean;
  /** More than 40% of councils share the best value. */
  readonly ceiling: boolean;
  readonly gap: Gap | null;
  readonly england: number | null;
  readonly region: number | null;
}

/** The position of a council on a measure, which must be of the framework of that year. */
export function positionOf(
  holdings: Holdings,
  measure: Measure,
  year: FinancialYear,
  from: Standpoint,
  breakdown: Breakdown = TOTAL,
): Position {
  const table = heldTable(holdings, year, measure.code, breakdown);
  if (!table) return notHeld(measure, year, breakdown);
  const index = councilIndex(table.release, from.council);
  const own: Published = index === null ? NO_ROW : publishedAt(table, 'outcome', index);
  const part = (type: 'numerator' | 'denominator' | 'margin'): number | null =>
    index === null ? null : publishedAt(table, type, index).value;
  const { council, comparator, without } = from;
  const request = { council, comparator, without, polarity: measure.polarity };
  const comparison = comparisonOf(table, request, holdings.summaries.get(table.release.id));
  const margin = measure.basis === 'survey' ? part('margin') : null;
  const region = regionOf(from.council);
  const parts = { numerator: part('numerator'), denominator: part('denominator') };
  const standingHere = standing(own.value, margin, comparison, measure, parts);
  return {
    measure,
    year,
    breakdown,
    table,
    value: own.value,
    missing: own.missing,
    mark: own.missing === null ? null : own.mark,
    ...parts,
    margin,
    ...standingHere,
    rankBeforeRounding: toldApart(table, comparison, standingHere.rank, measure, from),
    england: publishedFor(table, 'outcome', ENGLAND).value,
    region: region === null ? null : publishedFor(table, 'outcome', region).value,
  };
}

const NO_ROW: Published = { value: null, missing: 'unavailable', mark: null };

type Standing = Pick<
  Position,
  'spread' | 'rank' | 'quartile' | 'noQuartile' | 'onBoundary' | 'withinMargin' | 'ceiling' | 'gap'
>;

function standing(
  value: number | null,
  margin: number | null,
  comparison: Comparison,
  measure: Measure,
  parts: Pick<Position, 'numerator' | 'denominator'>,
): Standing {
  if (comparison.kind === 'none')
    return { ...NO_STANDING, noQuartile: value === null ? 'no-value' : comparison.why };
  const { spread } = comparison;
  const ceiling = spread.n >= FEWEST_FOR_QUARTILES && spread.atBest > CEILING_SHARE * spread.n;
  if (value === null) return { ...NO_STANDING, spread, ceiling, noQuartile: 'no-value' };
  const quartile = quartileOf(value, spread, measure.polarity);
  const cuts = [spread.cutLower, spread.median, spread.cutUpper];
  return {
    spread,
    rank: rankIn(comparison, value, measure),
    quartile,
    noQuartile: quartile !== null ? null : spread.n < FEWEST_FOR_QUARTILES ? 'too-few' : 'neutral',
    onBoundary: quartile !== null && isOnBoundary(value, spread),
    withinMargin: quartile !== null && margin !== null && cuts.some((cut) => isWithin(value, cut, margin)),
    ceiling,
    gap: quartile === null || quartile === 1 ? null : gapOf(value, spread, measure, parts),
  };
}

/** On whole units of 1e-9, so that 18.9 is within 0.2 of 18.7. */
function isWithin(value: number, cut: number, margin: number): boolean {
  return Math.round(Math.abs(value - cut) * 1e9) <= Math.round(margin * 1e9);
}

function rankIn(
  comparison: Exclude<Comparison, { kind: 'none' }>,
  value: number,
  measure: Measure,
): Rank | null {
  if (comparison.kind === 'full') {
    const { sorted } = comparison.spread;
    return sorted === null ? null : rankOf(sorted, value, measure.polarity);
  }
  const { rank, tied } = comparison.position;
  return rank === null || tied === null ? null : { rank, tied };
}

function toldApart(
  table: FigureTable,
  comparison: Comparison,
  rank: Rank | null,
  measure: Measure,
  from: Standpoint,
): number | null {
  if (comparison.kind === 'summary') return comparison.position.rankBeforeRounding ?? null;
  return rank === null ? null : rankBeforeRounding(table, rank, measure, from);
}

function gapOf(
  value: number,
  spread: Distribution,
  measure: Measure,
  parts: Pick<Position, 'numerator' | 'denominator'>,
): Gap | null {
  const threshold = spread.cutUpper;
  const points = pointsShort(value, threshold, measure.polarity);
  if (points === null) return null;
  const countable = measure.basis === 'count' && measure.gapNoun !== null;
  return {
    threshold,
    points,
    people: countable ? peopleShort(parts, threshold, measure.unit, measure.polarity) : null,
  };
}

const NO_STANDING: Standing = {
  spread: null,
  rank: null,
  quartile: null,
  noQuartile: null,
  onBoundary: false,
  withinMargin: false,
  ceiling: false,
  gap: null,
};

function notHeld(measure: Measure, year: FinancialYear, breakdown: Breakdown): Position {
  return {
    ...NO_STANDING,
    measure,
    year,
    breakdown,
    table: null,
    value: null,
    missing: isCollectedIn(measure, year) ? 'unavailable' : 'not-collected',
    mark: null,
    numerator: null,
    denominator: null,
    margin: null,
    rankBeforeRounding: null,
    noQuartile: 'not-held',
    england: null,
    region: null,
  };
}
