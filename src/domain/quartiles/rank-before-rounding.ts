/**
 * Where a council would rank among those it ties with if their published counts were divided again. The rank shown is
 * by published values (domain notes 2.2); this only tells ties apart, and says so.
 */
import type { OnsCode } from '../figures/area.ts';
import type { Measure } from '../measures/measure.ts';
import { type FigureTable, numberAt } from '../releases/figure-table.ts';
import { type Comparator, comparedAreas, councilIndex } from './comparator.ts';
import type { Rank } from './rank.ts';

interface Compared {
  readonly council: OnsCode;
  readonly comparator: Comparator;
  readonly without: readonly OnsCode[];
}

/**
 * Example: 2.1 per cent is joint 126th of three; 18 of 853 is less than 42 of 1,962 and more than 10 of 479, so it is
 * 127th. Null when there is no tie, the measure is no count of people, a tied council's counts are missing, all of them
 * are equal, or some do not give the published value: in 2014-15 counts are rounded to 5, coarser than the values.
 */
export function rankBeforeRounding(
  table: FigureTable,
  { rank, tied }: Rank,
  measure: Measure,
  from: Compared,
): number | null {
  const own = councilIndex(table.release, from.council);
  if (tied < 2 || own === null || measure.basis !== 'count') return null;
  const value = numberAt(table, 'outcome', own);
  const shares = comparedAreas(table.release, from.council, from.comparator, from.without)
    .filter((area) => numberAt(table, 'outcome', area) === value)
    .map((area) => shareOf(table, area));
  const mine = shareOf(table, own);
  if (mine === null || shares.some((share) => share === null || share.denominator <= 0)) return null;
  if (value === null || shares.some((share) => share && !gives(share, value, measure))) return null;
  const differences = shares.map((share) => (share ? compareShares(share, mine) : 0));
  if (differences.every((difference) => difference === 0)) return null;
  const better = differences.filter((d) => (measure.polarity === 'lower' ? d < 0 : d > 0)).length;
  return rank + better;
}

interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

/** Half a unit of the last published decimal, and a hair for how numbers are kept. */
function gives({ numerator, denominator }: Share, value: number, { unit, decimals }: Measure): boolean {
  const whole = unit.kind === 'rate' ? unit.per : 100;
  return Math.abs((numerator / denominator) * whole - value) <= 0.5 * 10 ** -decimals + 1e-9;
}

function shareOf(table: FigureTable, area: number): Share | null {
  const numerator = numberAt(table, 'numerator', area);
  const denominator = numberAt(table, 'denominator', area);
  return numerator === null || denominator === null ? null : { numerator, denominator };
}

/** By cross multiplication: counts stay whole. */
function compareShares(a: Share, b: Share): number {
  return Math.sign(a.numerator * b.denominator - b.numerator * a.denominator);
}
