/**
 * The first thing asked: over or under, by how much and what share, what moved, what it was a year ago, and what the council as
 * a whole reports. Figures that differ are put side by side with their difference, which is "not yet explained" until somebody does.
 */
import type { BudgetMonth, CouncilWide, ReportedHeadline } from './budget-year.ts';
import type { Pence } from './money.ts';
import { movement } from './movement.ts';
import { percentOf } from './variance.ts';
import type { WorkedMonth } from './worked-month.ts';

export interface BudgetHeadline {
  readonly month: BudgetMonth;
  /** Adverse positive; null when neither lines nor a headline were reported. */
  readonly variance: Pence | null;
  readonly varianceFrom: WorkedMonth['varianceFrom'];
  /** Of the size of the net budget, unrounded. */
  readonly percent: number | null;
  readonly netBudget: Pence | null;
  readonly forecast: Pence | null;
  /** The last reported month before; null where there is none on the same basis this year. */
  readonly previous: BudgetMonth | null;
  readonly movement: { readonly amount: Pence; readonly since: BudgetMonth } | null;
  readonly lastYear: { readonly variance: Pence; readonly month: BudgetMonth } | null;
  readonly councilWide: { readonly said: CouncilWide; readonly notYetExplained: Pence | null } | null;
  /** A headline that was said and does not equal the lines; null when it does. difference = lines − said. */
  readonly otherwiseSaid: { readonly said: ReportedHeadline; readonly difference: Pence } | null;
}

/** 5.352m over for the service beside 2.254m over for the council leaves 3.098m not yet explained. */
export function headline(
  now: WorkedMonth,
  previous: WorkedMonth | null,
  lastYear: WorkedMonth | null,
): BudgetHeadline {
  const { month, variance, total } = now;
  const moved = movement(now, previous);
  const then = lastYear?.variance ?? null;
  return {
    month,
    variance,
    varianceFrom: now.varianceFrom,
    percent: percentOf(variance, total.current),
    netBudget: total.current,
    forecast: total.forecast,
    previous: previous?.month ?? null,
    movement: moved === null || !previous ? null : { amount: moved, since: previous.month },
    lastYear: then === null || !lastYear ? null : { variance: then, month: lastYear.month },
    councilWide: besideCouncil(month, variance),
    otherwiseSaid: besideHeadline(now),
  };
}

function besideCouncil({ councilWide }: BudgetMonth, variance: Pence | null): BudgetHeadline['councilWide'] {
  if (!councilWide) return null;
  const notYetExplained = variance === null ? null : variance - councilWide.variance;
  return { said: councilWide, notYetExplained };
}

function besideHeadline({ month, total }: WorkedMonth): BudgetHeadline['otherwiseSaid'] {
  if (!month.headline || total.variance === null) return null;
  const difference = total.variance - month.headline.variance;
  return difference === 0 ? null : { said: month.headline, difference };
}
