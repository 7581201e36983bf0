/** Whether what is given as explanation adds up: causes to the movement, people and price to the variance, savings to approved. */
import { bridgeOf } from './bridge.ts';
import type { BudgetProblem } from './budget-problem.ts';
import type { BudgetMonth, Saving } from './budget-year.ts';
import { priceVolumeOfLine } from './price-volume.ts';
import { savingParts } from './savings.ts';
import type { WorkedMonth } from './worked-month.ts';

/** A movement nobody gave causes for is a remainder too: all of it. */
export function checkBridge(now: WorkedMonth, before: WorkedMonth | null): BudgetProblem[] {
  const { movement, explained, notExplained, steps } = bridgeOf(now, before);
  if (movement === null || notExplained === null)
    return steps.length > 0 ? [{ kind: 'bridge-not-checked', explained }] : [];
  return notExplained === 0 ? [] : [{ kind: 'bridge-remainder', movement, explained, notExplained }];
}

/** Price, volume and joint of a line's drivers, held against its variance. A line without a variance is left alone. */
export function checkDrivers({ month, amounts }: WorkedMonth): BudgetProblem[] {
  const lines = new Set((month.drivers ?? []).map(({ line }) => line));
  return [...lines].flatMap((line) => {
    const variance = amounts.get(line)?.variance ?? null;
    const explained = priceVolumeOfLine(month, line)?.total ?? null;
    if (variance === null || explained === null || variance === explained) return [];
    const notExplained = variance - explained;
    return [{ kind: 'drivers-remainder' as const, line, variance, explained, notExplained }];
  });
}

export function checkSavings(month: BudgetMonth): BudgetProblem[] {
  return (month.savings?.schemes ?? []).flatMap(checkSaving);
}

function checkSaving(saving: Saving): BudgetProblem[] {
  const { scheme, title, approved } = saving;
  const each = savingParts(saving);
  const problems: BudgetProblem[] = [];
  if (approved < 0 || each.some((part) => part < 0))
    problems.push({ kind: 'saving-below-zero', scheme, title });
  const parts = each.reduce((sum, part) => sum + part, 0);
  if (parts !== approved)
    problems.push({
      kind: 'savings-do-not-sum',
      scheme,
      title,
      approved,
      parts,
      difference: approved - parts,
    });
  return problems;
}
