/** Which version of a month is shown: the highest. The earlier ones stay, as what was reported at the time. */
import type { BudgetMonth } from './budget-year.ts';

/** For each area, year, month and basis the highest version, in the order of area, year, month and basis (gross first). */
export function monthsInForce(months: readonly BudgetMonth[]): BudgetMonth[] {
  return highestVersions(months).sort(
    (a, b) =>
      compareText(a.area, b.area) ||
      compareText(a.year, b.year) ||
      a.month - b.month ||
      (a.basis === b.basis ? 0 : a.basis === 'gross' ? -1 : 1),
  );
}

/**
 * The month a reader sees first of those in force: the newest, and gross where it is held on both bases, because
 * mitigations are taken from that. Null where there is none.
 */
export function newestMonth(inForce: readonly BudgetMonth[]): BudgetMonth | null {
  const newest = inForce.at(-1);
  return newest ? (inForce.find((one) => isSameMonth(one, newest)) ?? newest) : null;
}

/** Of the same council and time, on whatever basis and version. */
export function isSameMonth(a: BudgetMonth, b: BudgetMonth): boolean {
  return a.area === b.area && a.year === b.year && a.month === b.month;
}

/** Every version of the same month and basis, the first first. */
export function versionsOf(month: BudgetMonth, months: readonly BudgetMonth[]): BudgetMonth[] {
  const key = keyOf(month);
  return months.filter((other) => keyOf(other) === key).sort((a, b) => a.version - b.version);
}

function highestVersions(months: readonly BudgetMonth[]): BudgetMonth[] {
  const highest = new Map<string, BudgetMonth>();
  for (const month of months) {
    const held = highest.get(keyOf(month));
    if (!held || month.version > held.version) highest.set(keyOf(month), month);
  }
  return [...highest.values()];
}

function keyOf({ area, year, month, basis }: BudgetMonth): string {
  return `${area}/${year}/${month}/${basis}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
