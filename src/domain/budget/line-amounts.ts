/**
 * The amounts of every line of a month. A parent shows its own figures where it was reported, so that sums can be checked; a
 * parent without an amount of its own, were it only commented on, shows the sum of its children, and says that it is a sum.
 */
import type { LineCode, LineForecast } from './budget-year.ts';
import type { LineTree } from './line-tree.ts';
import type { Pence } from './money.ts';
import { currentBudget, percentOf, sumOrNull } from './variance.ts';

export interface LineAmounts {
  readonly approved: Pence | null;
  readonly virements: Pence | null;
  /** Approved and virements. */
  readonly current: Pence | null;
  readonly actualToDate: Pence | null;
  readonly profiledToDate: Pence | null;
  readonly forecast: Pence | null;
  /** Forecast less current budget, adverse positive. */
  readonly variance: Pence | null;
  /** Of the size of the current budget, unrounded. */
  readonly variancePercent: number | null;
  /** True when worked out from the lines below, because the line itself was not reported. */
  readonly summed: boolean;
}

type Reported = Pick<LineForecast, 'approved' | 'virements' | 'actualToDate' | 'profiledToDate' | 'forecast'>;

const NOT_REPORTED: Reported = {
  approved: null,
  virements: null,
  actualToDate: null,
  profiledToDate: null,
  forecast: null,
};

const FIELDS = Object.keys(NOT_REPORTED) as readonly (keyof Reported)[];

/**
 * Of a line of the tree, worked out when it is asked for: of most months a page shows only the total. Where a line comes twice
 * in a month the first row stands, and `checkMonth` says so.
 */
export function amountsByLine(
  tree: LineTree,
  rows: readonly LineForecast[],
): (line: LineCode) => LineAmounts {
  const reported = new Map<LineCode, LineForecast>();
  for (const row of rows) if (!reported.has(row.line)) reported.set(row.line, row);
  const known = new Map<LineCode, LineAmounts>();
  const of = (line: LineCode): LineAmounts => {
    const before = known.get(line);
    if (before) return before;
    const said = reported.get(line);
    const amounts =
      said && hasAmounts(said)
        ? amountsOf(said, false)
        : sumOfAmounts(tree.childrenOf(line).map(({ code }) => of(code)));
    known.set(line, amounts);
    return amounts;
  };
  return of;
}

/** False for a row that is only a comment. */
export function hasAmounts(row: Reported): boolean {
  return FIELDS.some((field) => row[field] !== null);
}

/** Field by field; a field one of them does not have is missing from the sum. */
export function sumOfAmounts(parts: readonly Reported[]): LineAmounts {
  if (parts.length === 0) return amountsOf(NOT_REPORTED, false);
  const sum = (field: keyof Reported): Pence | null => sumOrNull(parts.map((part) => part[field]));
  const row: Reported = {
    approved: sum('approved'),
    virements: sum('virements'),
    actualToDate: sum('actualToDate'),
    profiledToDate: sum('profiledToDate'),
    forecast: sum('forecast'),
  };
  return amountsOf(row, true);
}

function amountsOf(row: Reported, summed: boolean): LineAmounts {
  const { approved, virements, actualToDate, profiledToDate, forecast } = row;
  const current = currentBudget(row);
  const over = forecast === null || current === null ? null : forecast - current;
  return {
    approved,
    virements,
    current,
    actualToDate,
    profiledToDate,
    forecast,
    variance: over,
    variancePercent: percentOf(over, current),
    summed,
  };
}
