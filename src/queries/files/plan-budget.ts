/** What adding the budgets and savings of a batch would do, one after the other; the preview and the adding use the same plan. */
import type { BudgetLines, BudgetMonth } from '../../domain/budget/budget-year.ts';
import { droppedLines, lastOf } from '../../domain/budget/changed-amounts.ts';
import { type BudgetPlan, layBudget } from '../../domain/budget/lay-budget.ts';
import type { OnsCode } from '../../domain/figures/area.ts';
import type { BudgetRecords } from '../../storage/budget-records.ts';
import type { BudgetFile, SavingsFile } from './budget-file.ts';

export type MoneyFile = BudgetFile | SavingsFile;

/** What one file would do, with what stood before it and what stands after it. */
export interface PlannedMoney extends BudgetPlan {
  readonly before: BudgetHeld;
  readonly after: BudgetHeld;
}

interface BudgetHeld {
  readonly lines: readonly BudgetLines[];
  readonly months: readonly BudgetMonth[];
}

/** True where adding the file would write nothing: its every amount, day and status is held. */
export function changesNothingHeld({ lines, months }: BudgetPlan): boolean {
  return lines.length + months.length === 0;
}

export interface MoneyPlan {
  /** In the order of the files; a budget whose signs are not known yet changes nothing. */
  readonly files: readonly PlannedMoney[];
  readonly lines: BudgetPlan['lines'];
  readonly months: BudgetPlan['months'];
}

export function planBudget(
  files: readonly MoneyFile[],
  held: BudgetRecords,
  { council, day }: { readonly council: OnsCode; readonly day: string },
): MoneyPlan {
  const lines = new Map(held.lines.map((one) => [one.id, one]));
  const months = new Map(held.months.map((one) => [one.id, one]));
  const [newLines, newMonths] = [new Set<string>(), new Set<string>()];
  const standing = (): BudgetHeld => ({ lines: [...lines.values()], months: [...months.values()] });
  const plans = files.map((file): PlannedMoney => {
    const before = standing();
    const plan = layBudget(before, {
      area: council,
      enteredOn: day,
      years: file.kind === 'budget' ? file.reading.years : [],
      months: file.kind === 'budget' ? (file.applied?.months ?? []) : [],
      savings: file.kind === 'savings' ? file.reading.savings : [],
    });
    for (const one of plan.lines) {
      lines.set(one.id, one);
      newLines.add(one.id);
    }
    for (const one of plan.months) {
      months.set(one.id, one);
      newMonths.add(one.id);
    }
    const dropped = plan.months.reduce(
      (sum, month) => sum + droppedLines(lastOf(before.months, month), month),
      0,
    );
    return { ...plan, counts: { ...plan.counts, dropped }, before, after: standing() };
  });
  return {
    files: plans,
    lines: [...lines.values()].filter(({ id }) => newLines.has(id)),
    months: [...months.values()].filter(({ id }) => newMonths.has(id)),
  };
}
