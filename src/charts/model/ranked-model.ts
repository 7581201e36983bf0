/**
 * Every council of a comparison as a bar or a dot, worst first so that better is to the right as on the position band, with
 * its rank and quartile. Only an official file has every council's figures; a summary gives null.
 */
import type { OnsCode } from '../../domain/figures/area.ts';
import type { MissingReason } from '../../domain/figures/missing.ts';
import { comparedAreas, councilIndex } from '../../domain/quartiles/comparator.ts';
import type { Distribution } from '../../domain/quartiles/distribution.ts';
import type { Position, Standpoint } from '../../domain/quartiles/position.ts';
import { missingInWords } from '../../domain/quartiles/position-words.ts';
import { type Quartile, quartileOf } from '../../domain/quartiles/quartile.ts';
import { type Rank, rankOf } from '../../domain/quartiles/rank.ts';
import { publishedAt } from '../../domain/releases/figure-table.ts';
import { type ValueAxis, valueAxis } from './value-axis.ts';

export interface RankedCouncil extends Rank {
  readonly code: OnsCode;
  readonly name: string;
  readonly value: number;
  readonly quartile: Quartile | null;
  /** The council the page is about. */
  readonly own: boolean;
}

export interface CouncilWithoutFigure {
  readonly code: OnsCode;
  readonly name: string;
  readonly missing: MissingReason;
  /** "not available ([x])". */
  readonly why: string;
}

export interface RankedModel {
  /** Worst first; councils with the same value by name. */
  readonly councils: readonly RankedCouncil[];
  readonly without: readonly CouncilWithoutFigure[];
  readonly spread: Distribution;
  readonly england: number | null;
  readonly region: number | null;
  /**
   * Bars begin at zero. Scores of a few points in 24 would all look alike so: they are dots, whose axis may begin
   * where the scores are.
   */
  readonly mark: 'bar' | 'dot';
  readonly axis: ValueAxis;
}

/** Up to this many councils each has a row with its name; London, the largest region, has 33. */
const MOST_NAMED = 33;

export function namesEveryCouncil({ councils }: Pick<RankedModel, 'councils'>): boolean {
  return councils.length <= MOST_NAMED;
}

/** Councils with the same published value by name, as in the model itself. */
export function bestFirst({ councils }: Pick<RankedModel, 'councils'>): RankedCouncil[] {
  return [...councils].sort((a, b) => a.rank - b.rank);
}

export function rankedModel(position: Position, from: Standpoint): RankedModel | null {
  const { table, spread, measure, england, region } = position;
  if (!table || !spread?.sorted) return null;
  const { sorted } = spread;
  const own = councilIndex(table.release, from.council);
  const councils: RankedCouncil[] = [];
  const without: CouncilWithoutFigure[] = [];
  for (const index of comparedAreas(table.release, from.council, from.comparator, from.without)) {
    const area = table.release.areas[index];
    const published = publishedAt(table, 'outcome', index);
    if (!area) continue;
    const { code, name } = area;
    if (published.value === null) {
      without.push({ code, name, missing: published.missing, why: missingInWords(published) });
      continue;
    }
    const { value } = published;
    const quartile = quartileOf(value, spread, measure.polarity);
    const rank = rankOf(sorted, value, measure.polarity);
    councils.push({ code, name, value, quartile, own: index === own, ...rank });
  }
  councils.sort((a, b) => b.rank - a.rank || compareNames(a.name, b.name));
  const values = [...councils.map(({ value }) => value), ...[england, region].filter((v) => v !== null)];
  const ceiling = measure.unit.kind === 'percent' ? 100 : null;
  const mark = measure.unit.kind === 'score' ? 'dot' : 'bar';
  return {
    councils,
    without,
    spread,
    england,
    region,
    mark,
    axis: valueAxis(values, { ceiling, fromZero: mark === 'bar' }),
  };
}

function compareNames(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
