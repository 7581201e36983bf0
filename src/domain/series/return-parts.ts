/**
 * Finds totals and parts that do not fit together: parts of a split of counted things or pounds sum to their total in every
 * period. Only exact figures are summed, and only where the total and every part are known, from the return or from before.
 */
import type { OnsCode } from '../figures/area.ts';
import type { LocalCode, LocalMeasure } from '../measures/local/local-measure.ts';
import type { PeriodCode } from '../periods/period.ts';
import type { CheckedRow } from './checked-row.ts';
import type { CheckGiven } from './return-checks.ts';
import type { ReturnRow } from './return-row.ts';
import type { Said } from './series.ts';

export interface PartsSum {
  readonly total: LocalMeasure;
  readonly split: string;
  readonly parts: number;
  readonly sum: number;
  readonly says: number;
}

/** Asked at the total where it is in the return, else at the last part that is. */
export function partsThatDoNotSum(
  checked: readonly CheckedRow[],
  given: Pick<CheckGiven, 'measureOf' | 'measures' | 'seriesOf'>,
): Map<ReturnRow, PartsSum[]> {
  const rows = new Map(checked.map(({ row, area }) => [keyOf(area, row.measure, row.period), row]));
  const splits = splitsOf(given.measures ?? checked.map(({ measure }) => measure));
  const exactOf = (area: OnsCode, code: LocalCode, period: PeriodCode): number | null => {
    const row = rows.get(keyOf(area, code, period));
    const points = row ? [] : (given.seriesOf(area, code)?.points ?? []);
    return exact(row?.said ?? points.find((point) => point.period === period));
  };
  const found = new Map<ReturnRow, PartsSum[]>();
  const asked = new Set<string>();
  for (const { row, measure, area } of [...checked].reverse()) {
    for (const [key, parts] of splits.get(measure.partOf?.total ?? measure.code) ?? []) {
      const total = given.measureOf(measure.partOf?.total ?? measure.code);
      if (!total || (measure.partOf && measure.partOf.split !== key) || !sums(total)) continue;
      const place = keyOf(area, `${total.code}|${key}`, row.period);
      if (asked.has(place)) continue;
      asked.add(place);
      const numbers = parts.map(({ code }) => exactOf(area, code, row.period));
      const says = exactOf(area, total.code, row.period);
      if (says === null || numbers.some((number) => number === null)) continue;
      const sum = rounded(numbers.reduce((so: number, number) => so + (number ?? 0), 0));
      if (Math.abs(sum - says) <= slack(total, parts.length)) continue;
      const at = rows.get(keyOf(area, total.code, row.period)) ?? row;
      found.set(at, [{ total, split: key, parts: parts.length, sum, says }, ...(found.get(at) ?? [])]);
    }
  }
  return found;
}

/** By total, then by split. A split with one part only is not all of it. */
function splitsOf(measures: readonly LocalMeasure[]): Map<LocalCode, Map<string, LocalMeasure[]>> {
  const splits = new Map<LocalCode, Map<string, LocalMeasure[]>>();
  for (const measure of new Map(measures.map((one) => [one.code, one])).values()) {
    if (!measure.partOf || measure.retired) continue;
    const { total, split } = measure.partOf;
    const ofTotal = splits.get(total) ?? new Map<string, LocalMeasure[]>();
    splits.set(total, ofTotal);
    ofTotal.set(split, [...(ofTotal.get(split) ?? []), measure]);
  }
  for (const ofTotal of splits.values())
    for (const [split, parts] of ofTotal) if (parts.length < 2) ofTotal.delete(split);
  return splits;
}

/** Days waited are a number too, but the longest waits of two places do not add up. */
function sums({ unit }: LocalMeasure): boolean {
  return unit.kind === 'pounds' || (unit.kind === 'number' && unit.one !== 'day');
}

/** Rounded figures may miss their total by half of the last decimal each. Whole counts may not. */
function slack({ decimals, unit }: LocalMeasure, parts: number): number {
  if (decimals === 0 && unit.kind === 'number') return 1e-6;
  return 0.5 * 10 ** -decimals * (parts + 1) + 1e-6;
}

function exact(said: Said | undefined): number | null {
  return said === undefined || said.qualifier !== undefined ? null : said.value;
}

function rounded(sum: number): number {
  return Math.round(sum * 1e6) / 1e6;
}

function keyOf(area: OnsCode, code: string, period: PeriodCode): string {
  return `${area}/${code}/${period}`;
}
