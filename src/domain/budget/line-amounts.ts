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

export interface AmountsByLine {
  /** Of one line: of most months a page shows only the total, which needs no more than the lines at the top. */
  readonly of: (line: LineCode) => LineAmounts;
  /** Of every line of the tree, worked out when it is first asked for. */
  readonly every: () => ReadonlyMap<LineCode, LineAmounts>;
}

/** Where a line comes twice in a month the first row stands, and `checkMonth` says so. */
export function amountsByLine(tree: LineTree, rows: readonly LineForecast[]): AmountsByLine {
  const reported = new Map<LineCode, LineForecast>();
  for (const row of rows) if (!reported.has(row.line)) reported.set(row.line, row);
  const own = (line: LineCode): LineAmounts | null => {
    const said = reported.get(line);
    return said && hasAmounts(said) ? amountsOf(said, false) : null;
  };
  let all: ReadonlyMap<LineCode, LineAmounts> | null = null;
  const every = (): ReadonlyMap<LineCode, LineAmounts> => {
    all ??= fromBelow(tree, own);
    return all;
  };
  return { of: (line) => own(line) ?? every().get(line) ?? sumOfAmounts([]), every };
}

/** Children before their parents and without recursion, so that a tree of any depth is summed. */
function fromBelow(
  tree: LineTree,
  own: (line: LineCode) => LineAmounts | null,
): ReadonlyMap<LineCode, LineAmounts> {
  const amounts = new Map<LineCode, LineAmounts>();
  for (const { code } of tree.lines.toReversed()) {
    const below = (): LineAmounts[] =>
      tree.childrenOf(code).flatMap((child) => amounts.get(child.code) ?? []);
    amounts.set(code, own(code) ?? sumOfAmounts(below()));
  }
  return amounts;
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
