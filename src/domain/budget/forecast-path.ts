/**
 * The forecast through the year, a place for each of the twelve months, with the range somebody gave and last year's path. Months that
 * were not reported stay empty: nothing is drawn through them as if it were known.
 */
import { BUDGET_MONTHS } from './budget-month.ts';
import type { BudgetMonthNumber } from './budget-year.ts';
import type { Pence } from './money.ts';
import { lessOrNull } from './variance.ts';
import type { WorkedMonth } from './worked-month.ts';

export interface PathPoint {
  readonly month: BudgetMonthNumber;
  /** Null where nothing is known of the month. */
  readonly worked: WorkedMonth | null;
  /** Adverse positive. */
  readonly variance: Pence | null;
  readonly forecast: Pence | null;
  /** Of the outturn, as variances; null where nobody gave a range or there is no net budget to take it from. */
  readonly range: { readonly low: Pence; readonly high: Pence } | null;
  /** The variance of the same month last year. */
  readonly lastYear: Pence | null;
}

/** Both years' months in force, each of one basis (`monthsInForce`); twelve points, April first. */
export function forecastPath(
  months: readonly WorkedMonth[],
  lastYear: readonly WorkedMonth[] = [],
): PathPoint[] {
  const now = byMonth(months);
  const then = byMonth(lastYear);
  return BUDGET_MONTHS.map((month) => {
    const worked = now.get(month) ?? null;
    return {
      month,
      worked,
      variance: worked?.variance ?? null,
      forecast: worked?.total.forecast ?? null,
      range: worked ? rangeOf(worked) : null,
      lastYear: then.get(month)?.variance ?? null,
    };
  });
}

function rangeOf({ month, total }: WorkedMonth): PathPoint['range'] {
  const low = lessOrNull(month.range?.low ?? null, total.current);
  const high = lessOrNull(month.range?.high ?? null, total.current);
  return low === null || high === null ? null : { low, high };
}

function byMonth(months: readonly WorkedMonth[]): Map<BudgetMonthNumber, WorkedMonth> {
  return new Map(months.map((worked) => [worked.month.month, worked]));
}
