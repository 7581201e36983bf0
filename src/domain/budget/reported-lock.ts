/**
 * A reported month is never changed: what was told to members stays as told. A correction is a new version beside it, a draft
 * until it is reported in its turn.
 */
import type { IsoDate } from '../periods/iso-date.ts';
import { budgetMonthId } from './budget-month.ts';
import type { BudgetProblem } from './budget-problem.ts';
import type { BudgetMonth } from './budget-year.ts';
import { versionsOf } from './months-in-force.ts';

export function isLocked(month: BudgetMonth): boolean {
  return month.status === 'reported';
}

/** What is wrong with storing `incoming` over `held` (the record of its id). Null when nothing is: the very same month again. */
export function lockProblem(held: BudgetMonth | null, incoming: BudgetMonth): BudgetProblem | null {
  if (held === null || !isLocked(held) || inOneOrder(held) === inOneOrder(incoming)) return null;
  return { kind: 'reported-locked', year: held.year, month: held.month, version: held.version };
}

/** The month with `changes`, as a draft of the next version after all that are held. Neither input is changed. */
export function correctAsNewVersion(
  reported: BudgetMonth,
  changes: Partial<Omit<BudgetMonth, 'id' | 'area' | 'year' | 'month' | 'basis' | 'version' | 'status'>>,
  held: readonly BudgetMonth[],
  enteredOn: IsoDate,
): BudgetMonth {
  const { reportedTo: _to, reportedOn: _on, toldLines: _told, ...kept } = reported;
  const last = versionsOf(reported, held).at(-1)?.version ?? reported.version;
  const version = Math.max(last, reported.version) + 1;
  const { area, year, month, basis } = reported;
  const id = budgetMonthId({ area, year, month, basis, version });
  return { ...kept, ...changes, id, version, status: 'draft', enteredOn };
}

/** A record as text in which the order of its fields does not count. */
function inOneOrder(month: BudgetMonth): string {
  return JSON.stringify(month, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
